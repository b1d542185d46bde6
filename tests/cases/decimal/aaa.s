; AAA: row in frontend-x86/src/ops/decimal.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-32 bits 32
  aaa  ; 37
  input rax 0x2
  input flags CF SF
  result flags ?PF ?ZF ?SF ?OF

case carry bits 32
  aaa  ; 37
  input rax 0xffffffff
  input flags ZF OF
  result rax 0xffff0105
  result flags CF ?PF AF ?ZF ?SF ?OF

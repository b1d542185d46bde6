; DAA: row in frontend-x86/src/ops/decimal.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-32 bits 32
  daa  ; 27
  input rax 0x62c676b1
  input flags CF OF
  result rax 0x62c67611
  result flags CF PF ?OF

case carry bits 32
  daa  ; 27
  input rax 0xffffffff
  input flags ZF SF
  result rax 0xffffff65
  result flags CF PF AF ?OF

case zero bits 32
  daa  ; 27
  input rax 0x0
  input flags PF OF
  result flags PF ZF ?OF

; DAS: row in frontend-x86/src/ops/decimal.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-32 bits 32
  das  ; 2f
  input rax 0x7fff
  input flags ZF SF
  result rax 0x7f99
  result flags CF PF AF SF ?OF

case zero bits 32
  das  ; 2f
  input rax 0x8000
  input flags SF OF
  result flags PF ZF ?OF

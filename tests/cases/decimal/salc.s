; SALC: row in frontend-x86/src/ops/decimal.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-32 bits 32
  salc  ; d6
  input flags SF OF
  result rax 0x10101000

case sequence bits 32
  salc  ; d6
  salc  ; d6
  input flags PF ZF DF OF
  result rax 0x10101000

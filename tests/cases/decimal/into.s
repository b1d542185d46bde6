; INTO: row in frontend-x86/src/ops/decimal.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-32 bits 32
  into  ; ce
  input flags CF PF ZF
  result unchanged

case fault bits 32
  into  ; ce
  input flags CF PF AF SF OF
  result signal SIGSEGV at 0x10000bc1

case sequence bits 32
  into  ; ce
  into  ; ce
  input flags SF
  result unchanged

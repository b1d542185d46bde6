; CLTS: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  clts  ; 0f 06
  input flags PF ZF
  result signal SIGSEGV at 0x10000bc0

case code-32 bits 32
  clts  ; 0f 06
  input flags CF PF SF OF
  result signal SIGSEGV at 0x10000bc0

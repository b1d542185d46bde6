; CLI: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  cli  ; fa
  input flags AF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case code-32 bits 32
  cli  ; fa
  input flags CF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

; SYSEXITQ: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  sysexitq  ; 48 0f 35
  input flags AF SF OF
  result signal SIGSEGV at 0x10000bc0

; SYSRET: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  sysret  ; 0f 07
  input flags CF SF DF OF
  result signal SIGSEGV at 0x10000bc0

; SYSEXIT: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  sysexit  ; 0f 35
  input flags CF PF AF DF
  result signal SIGSEGV at 0x10000bc0

case code-32 bits 32
  sysexit  ; 0f 35
  input flags DF
  result signal SIGSEGV at 0x10000bc0

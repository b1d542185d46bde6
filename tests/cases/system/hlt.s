; HLT: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  hlt  ; f4
  input flags CF DF OF
  result signal SIGSEGV at 0x10000bc0

case code-32 bits 32
  hlt  ; f4
  input flags PF DF
  result signal SIGSEGV at 0x10000bc0

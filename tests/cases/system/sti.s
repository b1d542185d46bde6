; STI: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  sti  ; fb
  input flags CF AF ZF OF
  result signal SIGSEGV at 0x10000bc0

case code-32 bits 32
  sti  ; fb
  input flags ZF
  result signal SIGSEGV at 0x10000bc0

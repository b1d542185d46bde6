; RSM: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  rsm  ; 0f aa
  input flags ZF OF
  result signal SIGILL at 0x10000bc0

case code-32 bits 32
  rsm  ; 0f aa
  input flags PF AF OF
  result signal SIGILL at 0x10000bc0

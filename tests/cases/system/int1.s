; INT1: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: hypervisors report it differently

case plain-64 bits 64
  int1  ; f1
  input flags CF PF

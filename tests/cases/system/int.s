; INT: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: calls the host's kernel

case plain-64-immediate bits 64
  int 0xb0  ; cd b0
  input flags PF AF SF DF

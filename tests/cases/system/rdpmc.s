; RDPMC: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: depends on the host's kernel

case plain-64 bits 64
  rdpmc  ; 0f 33
  input flags DF

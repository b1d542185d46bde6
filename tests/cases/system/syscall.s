; SYSCALL: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: calls the host's kernel

case plain-64 bits 64
  syscall  ; 0f 05
  input flags PF SF OF

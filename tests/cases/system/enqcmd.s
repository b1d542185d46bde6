; ENQCMD: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: not announced to the guest, present on the host

case register bits 64
  enqcmd rax, [rdi]  ; f2 0f 38 f8 07

; ENQCMDS: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: not announced to the guest, present on the host

case register bits 64
  enqcmds rax, [rdi]  ; f3 0f 38 f8 07

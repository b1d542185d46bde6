; UMWAIT: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: not announced to the guest, present on the host

case register-64 bits 64
  umwait r12d  ; f2 49 0f ae f4
  input flags CF PF AF ZF

case register-32 bits 64
  umwait r9d  ; f2 41 0f ae f1
  input flags PF ZF OF

; UMONITOR: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: not announced to the guest, present on the host

case register-64 bits 64
  umonitor r8  ; f3 41 0f ae f0
  input flags PF AF ZF SF

case register-32 bits 64
  umonitor r12d  ; 67 f3 41 0f ae f4
  input flags OF

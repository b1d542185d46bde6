; TPAUSE: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: not announced to the guest, present on the host

case register-64 bits 64
  tpause edx  ; 66 48 0f ae f2
  input flags ZF OF

case register-32 bits 64
  tpause r10d  ; 66 41 0f ae f2
  input flags AF SF DF OF

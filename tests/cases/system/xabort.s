; XABORT: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: not announced to the guest, present on the host

case plain-64-immediate bits 64
  xabort 0  ; c6 f8 00
  input flags CF PF AF SF

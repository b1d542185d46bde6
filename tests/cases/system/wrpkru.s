; WRPKRU: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: not announced to the guest, present on the host

case plain-64 bits 64
  wrpkru  ; 0f 01 ef
  input flags PF SF

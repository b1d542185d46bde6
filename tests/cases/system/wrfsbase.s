; WRFSBASE: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: the host's thread pointer

case register-64 bits 64
  wrfsbase rdi  ; f3 48 0f ae d7
  input rdi 0xffffffffffffffff
  input flags CF PF AF OF

case register-32 bits 64
  wrfsbase r14d  ; f3 41 0f ae d6
  input r14 0x2
  input flags AF SF DF OF

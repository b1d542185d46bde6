; RDFSBASE: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: the host's thread pointer

case register-64 bits 64
  rdfsbase r13  ; f3 49 0f ae c5
  input flags PF AF DF

case register-32 bits 64
  rdfsbase edi  ; f3 0f ae c7
  input flags SF

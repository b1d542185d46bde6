; RDPID: row in frontend-x86/src/ops/segment.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: the runtime answers

case register-64 bits 64
  rdpid r15  ; f3 41 0f c7 ff
  input flags CF PF AF ZF SF

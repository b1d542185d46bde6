; IRET: row in frontend-x86/src/ops/segment.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: the runtime answers

case plain-64 bits 64
  iret  ; 66 cf
  input flags CF ZF SF OF

; RDRAND: row in frontend-x86/src/ops/segment.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: differs in each run

case register-64 bits 64
  rdrand r15  ; 49 0f c7 f7
  input flags CF PF AF SF

case register-32 bits 64
  rdrand esp  ; 0f c7 f4
  input flags PF ZF DF OF

case register-16 bits 64
  rdrand r9w  ; 66 41 0f c7 f1
  input flags CF AF DF OF

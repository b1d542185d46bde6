; RDTSCP: row in frontend-x86/src/ops/segment.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: differs in each run

case plain-64 bits 64
  rdtscp  ; 0f 01 f9
  input flags CF SF

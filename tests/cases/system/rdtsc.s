; RDTSC: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: differs in each run

case plain-64 bits 64
  rdtsc  ; 0f 31
  input flags CF AF ZF DF

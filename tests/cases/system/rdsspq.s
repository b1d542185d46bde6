; RDSSPQ: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  rdsspq r13  ; f3 49 0f 1e cd
  input flags PF AF ZF SF DF
  result unchanged

case sequence bits 64
  rdsspq r9   ; f3 49 0f 1e c9
  rdsspq r15  ; f3 49 0f 1e cf
  input flags CF PF AF
  result unchanged

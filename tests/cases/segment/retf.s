; RETF: row in frontend-x86/src/ops/segment.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: the runtime answers

case plain-16 bits 64
  data16 ret far  ; 66 cb
  input flags ZF OF

case plain-32 bits 64
  ret far  ; cb
  input flags CF AF ZF SF OF

case plain-64 bits 64
  data64 ret far  ; 48 cb

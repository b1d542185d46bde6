; PAUSE: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  pause  ; f3 90
  input flags ZF OF
  result unchanged

case sequence bits 64
  pause  ; f3 90
  pause  ; f3 90
  input flags ZF
  result unchanged

case code-32 bits 32
  pause  ; f3 90
  input flags ZF SF
  result unchanged

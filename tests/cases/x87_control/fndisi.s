; FNDISI: row in frontend-x86/src/ops/x87_control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  fndisi  ; db e1
  input flags PF DF
  result unchanged

case sequence bits 64
  fndisi  ; db e1
  fndisi  ; db e1
  input flags CF PF ZF SF DF
  result unchanged

case code-32 bits 32
  fndisi  ; db e1
  input flags CF PF ZF
  result unchanged

; FNENI: row in frontend-x86/src/ops/x87_control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  fneni  ; db e0
  input flags CF AF ZF DF OF
  result unchanged

case sequence bits 64
  fneni  ; db e0
  fneni  ; db e0
  input flags CF OF
  result unchanged

case code-32 bits 32
  fneni  ; db e0
  input flags CF PF AF ZF OF
  result unchanged

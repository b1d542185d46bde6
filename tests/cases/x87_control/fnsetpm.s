; FNSETPM: row in frontend-x86/src/ops/x87_control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  fnsetpm  ; db e4
  input flags PF ZF SF OF
  result unchanged

case sequence bits 64
  fnsetpm  ; db e4
  fnsetpm  ; db e4
  input flags CF AF SF OF
  result unchanged

case code-32 bits 32
  fnsetpm  ; db e4
  input flags CF PF AF ZF SF DF
  result unchanged

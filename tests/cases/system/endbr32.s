; ENDBR32: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  endbr32  ; f3 0f 1e fb
  input flags CF AF SF DF
  result unchanged

case sequence bits 64
  endbr32  ; f3 0f 1e fb
  endbr32  ; f3 0f 1e fb
  input flags PF OF
  result unchanged

case code-32 bits 32
  endbr32  ; f3 0f 1e fb
  input flags CF AF DF
  result unchanged

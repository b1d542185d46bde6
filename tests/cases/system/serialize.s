; SERIALIZE: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  serialize  ; 0f 01 e8
  input flags PF ZF SF DF
  result unchanged

case sequence bits 64
  serialize  ; 0f 01 e8
  serialize  ; 0f 01 e8
  input flags CF PF AF ZF DF
  result unchanged

case code-32 bits 32
  serialize  ; 0f 01 e8
  input flags CF PF AF SF OF
  result unchanged

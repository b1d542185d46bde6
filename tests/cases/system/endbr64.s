; ENDBR64: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  endbr64  ; f3 0f 1e fa
  input flags PF ZF SF
  result unchanged

case sequence bits 64
  endbr64  ; f3 0f 1e fa
  endbr64  ; f3 0f 1e fa
  input flags CF ZF SF OF
  result unchanged

case code-32 bits 32
  endbr64  ; f3 0f 1e fa
  input flags CF PF AF SF OF
  result unchanged

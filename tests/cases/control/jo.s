; JO: row in frontend-x86/src/ops/control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  jo short 0x10000c20  ; 70 5e
  input flags CF AF OF
  result at 0x10000c20

case not-taken bits 64
  jo short 0x10000c20  ; 70 5e
  input flags CF PF ZF DF
  result unchanged

case code-32 bits 32
  jo short 0x10000c20  ; 70 5e
  input flags CF AF SF
  result unchanged

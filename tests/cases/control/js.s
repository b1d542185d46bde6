; JS: row in frontend-x86/src/ops/control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  js short 0x10000c20  ; 78 5e
  input flags CF AF ZF SF OF
  result at 0x10000c20

case not-taken bits 64
  js 0x10000c20  ; 0f 88 5a 00 00 00
  input flags AF ZF DF OF
  result unchanged

case code-32 bits 32
  js short 0x10000c20  ; 78 5e
  input flags PF
  result unchanged

; JG: row in frontend-x86/src/ops/control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  jg short 0x10000c20  ; 7f 5e
  input flags CF AF SF DF
  result unchanged

case taken bits 64
  jg 0x10000c20  ; 0f 8f 5a 00 00 00
  input flags PF AF SF DF OF
  result at 0x10000c20

case code-32 bits 32
  jg short 0x10000c20  ; 7f 5e
  input flags ZF SF OF
  result unchanged

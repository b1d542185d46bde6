; JGE: row in frontend-x86/src/ops/control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  jge short 0x10000c20  ; 7d 5e
  input flags CF AF ZF SF
  result unchanged

case taken bits 64
  jge 0x10000c20  ; 0f 8d 5a 00 00 00
  input flags CF AF SF OF
  result at 0x10000c20

case code-32 bits 32
  jge short 0x10000c20  ; 7d 5e
  input flags CF PF
  result at 0x10000c20

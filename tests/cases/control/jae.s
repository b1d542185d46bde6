; JAE: row in frontend-x86/src/ops/control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  jae short 0x10000c20  ; 73 5e
  input flags CF AF ZF DF OF
  result unchanged

case taken bits 64
  jae 0x10000c20  ; 0f 83 5a 00 00 00
  input flags AF DF OF
  result at 0x10000c20

case code-32 bits 32
  jae short 0x10000c20  ; 73 5e
  input flags CF ZF SF DF OF
  result unchanged

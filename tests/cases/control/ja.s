; JA: row in frontend-x86/src/ops/control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  ja short 0x10000c20  ; 77 5e
  input flags AF ZF
  result unchanged

case taken bits 64
  ja 0x10000c20  ; 0f 87 5a 00 00 00
  input flags PF AF SF
  result at 0x10000c20

case code-32 bits 32
  ja short 0x10000c20  ; 77 5e
  input flags PF ZF OF
  result unchanged

; JBE: row in frontend-x86/src/ops/control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  jbe short 0x10000c20  ; 76 5e
  input flags ZF OF
  result at 0x10000c20

case not-taken bits 64
  jbe 0x10000c20  ; 0f 86 5a 00 00 00
  input flags PF DF
  result unchanged

case code-32 bits 32
  jbe short 0x10000c20  ; 76 5e
  input flags CF PF DF
  result at 0x10000c20

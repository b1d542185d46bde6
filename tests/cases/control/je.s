; JE: row in frontend-x86/src/ops/control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  je short 0x10000c20  ; 74 5e
  input flags CF PF AF ZF
  result at 0x10000c20

case not-taken bits 64
  je short 0x10000c20  ; 74 5e
  input flags CF PF
  result unchanged

case code-32 bits 32
  je short 0x10000c20  ; 74 5e
  input flags CF PF SF DF OF
  result unchanged

; JP: row in frontend-x86/src/ops/control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  jp short 0x10000c20  ; 7a 5e
  input flags CF PF SF DF OF
  result at 0x10000c20

case not-taken bits 64
  jp 0x10000c20  ; 0f 8a 5a 00 00 00
  input flags SF
  result unchanged

case code-32 bits 32
  jp short 0x10000c20  ; 7a 5e
  input flags CF OF
  result unchanged

; JNE: row in frontend-x86/src/ops/control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  jne short 0x10000c20  ; 75 5e
  input flags PF SF DF OF
  result at 0x10000c20

case not-taken bits 64
  jne short 0x10000c20  ; 75 5e
  input flags CF AF ZF
  result unchanged

case code-32 bits 32
  jne short 0x10000c20  ; 75 5e
  input flags PF
  result at 0x10000c20

; JNO: row in frontend-x86/src/ops/control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  jno short 0x10000c20  ; 71 5e
  input flags CF PF SF DF
  result at 0x10000c20

case not-taken bits 64
  jno short 0x10000c20  ; 71 5e
  input flags PF ZF OF
  result unchanged

case code-32 bits 32
  jno short 0x10000c20  ; 71 5e
  result at 0x10000c20

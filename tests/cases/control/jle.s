; JLE: row in frontend-x86/src/ops/control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  jle short 0x10000c20  ; 7e 5e
  input flags ZF
  result at 0x10000c20

case not-taken bits 64
  jle 0x10000c20  ; 0f 8e 5a 00 00 00
  input flags CF SF OF
  result unchanged

case code-32 bits 32
  jle short 0x10000c20  ; 7e 5e
  input flags PF ZF DF OF
  result at 0x10000c20

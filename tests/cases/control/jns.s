; JNS: row in frontend-x86/src/ops/control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  jns short 0x10000c20  ; 79 5e
  result at 0x10000c20

case not-taken bits 64
  jns 0x10000c20  ; 0f 89 5a 00 00 00
  input flags CF PF AF SF DF
  result unchanged

case code-32 bits 32
  jns short 0x10000c20  ; 79 5e
  input flags CF AF SF
  result unchanged

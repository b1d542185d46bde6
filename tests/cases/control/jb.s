; JB: row in frontend-x86/src/ops/control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  jb short 0x10000c20  ; 72 5e
  input flags CF PF AF ZF SF OF
  result at 0x10000c20

case not-taken bits 64
  jb 0x10000c20  ; 0f 82 5a 00 00 00
  input flags PF SF
  result unchanged

case code-32 bits 32
  jb short 0x10000c20  ; 72 5e
  input flags AF ZF SF
  result unchanged

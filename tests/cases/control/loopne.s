; LOOPNE: row in frontend-x86/src/ops/control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-32 bits 64
  addr32 loopne 0x10000c20  ; 67 e0 5d
  input rcx 0x265d347e00000000
  input flags PF ZF OF
  result rcx 0xffffffff

case plain-64 bits 64
  loopne 0x10000c20  ; e0 5e
  input rcx 0x1
  input flags DF OF
  result rcx 0x0

case taken bits 64
  loopne 0x10000c20  ; e0 5e
  input rcx 0x1c
  input flags CF AF
  result rcx 0x1b
  result at 0x10000c20

case code-32 bits 32
  addr16 loopne 0x10000c20  ; 67 e0 5d
  input rcx 0xffffffff
  input flags CF AF ZF SF OF
  result rcx 0xfffffffe

; PUSHFD: row in frontend-x86/src/ops/stack.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-32 bits 32
  pushfd  ; 9c
  input flags CF PF AF ZF SF DF OF
  result rsp 0x10004ffc
  result memory 0x10004ffc d7 0e

case sequence bits 32
  pushfd  ; 9c
  pushfd  ; 9c
  input flags PF ZF SF
  result rsp 0x10004ff8
  result memory 0x10004ff8 c6 02 00 00 c6 02

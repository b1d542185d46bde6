; PUSHFQ: row in frontend-x86/src/ops/stack.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  pushfq  ; 9c
  input flags PF ZF SF DF OF
  result rsp 0x10004ff8
  result memory 0x10004ff8 c6 0e

case sequence bits 64
  pushfq  ; 9c
  pushfq  ; 9c
  input flags PF AF SF
  result rsp 0x10004ff0
  result memory 0x10004ff0 96 02 00 00 00 00 00 00 96 02

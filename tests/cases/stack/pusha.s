; PUSHA: row in frontend-x86/src/ops/stack.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-32 bits 32
  pusha  ; 66 60
  input rax 0x0
  input rcx 0x14
  input rdx 0x0
  input rbx 0x960971a
  input rbp 0x6619b6b5
  input rsi 0x10
  input rdi 0x3e
  input flags PF SF OF
  result rsp 0x10004ff0
  result memory 0x10004ff0 3e 00 10 00 b5 b6 00 50 1a 97 00 00 14

case sequence bits 32
  pusha  ; 66 60
  pusha  ; 66 60
  input rax 0xe61104af
  input rcx 0x7f
  input rdx 0xbcd6d16a
  input rbx 0x2
  input rbp 0x2f
  input rsi 0x16
  input rdi 0x30
  input flags CF PF ZF
  result rsp 0x10004fe0
  result memory 0x10004fe0 30 00 16 00 2f 00 f0 4f 02 00 6a d1 7f 00 af 04
  result memory 0x10004ff0 30 00 16 00 2f 00 00 50 02 00 6a d1 7f 00 af 04

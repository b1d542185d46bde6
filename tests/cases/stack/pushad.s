; PUSHAD: row in frontend-x86/src/ops/stack.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-32 bits 32
  pushad  ; 60
  input rax 0x2c
  input rcx 0x2
  input rdx 0x7fffffff
  input rbx 0x1
  input rbp 0x1b8cc114
  input rsi 0x13a2bf1b
  input rdi 0xb558fa72
  input flags CF AF ZF SF
  result rsp 0x10004fe0
  result memory 0x10004fe0 72 fa 58 b5 1b bf a2 13 14 c1 8c 1b 00 50 00 10
  result memory 0x10004ff0 01 00 00 00 ff ff ff 7f 02 00 00 00 2c

case sequence bits 32
  pushad  ; 60
  pushad  ; 60
  input rax 0x24
  input rcx 0x15
  input rdx 0xb85b2b9b
  input rbx 0xffffffff
  input rbp 0xffffffff
  input rsi 0x22
  input rdi 0x7fff
  input flags CF AF SF
  result rsp 0x10004fc0
  result memory 0x10004fc0 ff 7f 00 00 22 00 00 00 ff ff ff ff e0 4f 00 10
  result memory 0x10004fd0 ff ff ff ff 9b 2b 5b b8 15 00 00 00 24
  result memory 0x10004fe0 ff 7f 00 00 22 00 00 00 ff ff ff ff 00 50 00 10
  result memory 0x10004ff0 ff ff ff ff 9b 2b 5b b8 15 00 00 00 24

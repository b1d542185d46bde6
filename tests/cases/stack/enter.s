; ENTER: row in frontend-x86/src/ops/stack.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64-immediate bits 64
  enter 0xa, 2  ; c8 0a 00 02
  input rbp 0x100048d6
  input flags CF AF ZF SF
  input memory 0x100048ce fb d1 2e
  input memory 0x10004fde 31 c0 b7 1e 21 6c bb 56
  result rsp 0x10004fde
  result rbp 0x10004ff8
  result memory 0x10004fe8 f8 4f 00 10 00 00 00 00 fb d1 2e
  result memory 0x10004ff8 d6 48 00 10

case fault bits 64
  enter 0x8000, 2  ; c8 00 80 02
  input rbp 0x100048b9
  input flags DF
  input memory 0x100048b5 80 1a c0 2d
  result memory 0x10004fe8 f8 4f 00 10 00 00 00 00 00 00 00 00 80 1a c0 2d
  result memory 0x10004ff8 b9 48 00 10
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  enter 0, 4     ; c8 00 00 04
  enter 0x7f, 3  ; c8 7f 00 03
  input rbp 0x100048be
  input flags CF AF ZF SF OF
  input memory 0x100048a6 8e c2 bb 4c 4e 18 20 89 db c3 ff 00 00 00 76 59
  input memory 0x100048b6 13 ea e9 e1 fe eb aa c4
  input memory 0x10004fd8 02 00 00 00 7b 5d 38 8f
  result rsp 0x10004f39
  result rbp 0x10004fd0
  result memory 0x10004fb8 d0 4f 00 10 00 00 00 00 db c3 ff 00 00 00 76 59
  result memory 0x10004fc8 13 ea e9 e1 fe eb aa c4 f8 4f 00 10
  result memory 0x10004fd8 f8 4f 00 10 00 00 00 00 8e c2 bb 4c 4e 18 20 89
  result memory 0x10004fe8 db c3 ff 00 00 00 76 59 13 ea e9 e1 fe eb aa c4
  result memory 0x10004ff8 be 48 00 10

case code-32 bits 32
  enter 6, 4  ; c8 06 00 04
  input rbp 0x10004846
  input flags SF
  input memory 0x1000483c 46 a0 6f ed 00 00 33 42
  input memory 0x10004fe6 dd 14
  result rsp 0x10004fe6
  result rbp 0x10004ffc
  result memory 0x10004fec fc 4f 00 10 00 00 46 a0 6f ed 00 00 33 42
  result memory 0x10004ffc 46 48 00 10

; FXRSTOR: row in frontend-x86/src/ops/sse_control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: the image holds the host's MXCSR mask

case to-memory-4096 bits 64
  fxrstor [0x10003dc0]  ; 0f ae 0c 25 c0 3d 00 10
  input flags ZF SF DF
  input memory 0x10003dc0 03 48
  input memory 0x10003dd8 bd c9 d8 a2
  input memory 0x10003e65 d8 52 c0 01 00 00 00 00 00 f0 7f 00 00 80 3f 3f
  input memory 0x10003e75 46 c0 78 00 00 cf 42 00 40 88 42 00 00 c0 ff
  input memory 0x10003e86 80 ff 72 b7 1e 8b 1a 64 49 25 04
  input memory 0x10003e98 ff 00 00 00 00 00 00 00 00 00 9c c0 73 28 f5 97
  input memory 0x10003ea8 b4 21 fb c9 0c 2f b8 99 01
  input memory 0x10003eb8 ae 87 f8 40 f3 0d 66 6c c3 2a b2 d7 39 d4 02 f4
  input memory 0x10003eca a7 c2 00 00 d7 c1 00 00 80 ff f9 63 59 b0 15 9c
  input memory 0x10003eda 15 d8 b6 6f 0d e1 00 00 00 00 00 00 e0 41
  input memory 0x10003eea 80 7f 00 00 50 41 01 00 00 00 00 00 00 00 e5 17
  input memory 0x10003efa 79 54 34 09 10 26 31 90 89 d8 f2 fc 20 df
  input memory 0x10003f0f 80 ff 00 00 00 00 00 00 00 00 00 00 00 00 f0 44
  input memory 0x10003f1f c0 34 12 c0 7f b8 37 ab c3 cf dc 84 9c 97 52 44
  input memory 0x10003f2f e2 bc d9 44 5e 2c fd 33 0d 00 00 00 00 00 a0 54
  input memory 0x10003f3f c0 7e 70 82 19 c1 c4 9a 02 01 00 80 7f 9f 00 62
  input memory 0x10003f4f 5d 00 00 00 00 00 80 5e c0 00 00 8d 42 00 00 d4
  input memory 0x10003f5f 41

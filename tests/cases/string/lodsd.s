; LODSD: row in frontend-x86/src/ops/string.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case memory-32 bits 64
  lodsd [esi]  ; 67 ad
  input rsi 0x14f6dfb71000518b
  input flags CF AF SF
  input memory 0x1000518b 60 88 d3 71
  result rax 0x71d38860
  result rsi 0x1000518f

case repeated-memory-32 bits 64
  rep lodsd [rsi]  ; f3 ad
  input rax 0x7fffffffffffffff
  input rcx 0x11
  input rsi 0x1000506e
  input flags CF AF SF
  input memory 0x10005070 8d 07 f7 84 49 fe a8 1b d0 dc 64 87 21 4a 0b 8f
  input memory 0x10005080 13 4c 38 a4 00 00 08 c1 00 00 fd 41 c5 df d8 0e
  input memory 0x10005090 cc a7 b7 fe e4 b4 23 13 59 5f c7 a1 4d 9f 62 08
  input memory 0x100050a0 02 00 00 00 46 c5 12 64 80 0d 6d 5e e4 f3 57 73
  input memory 0x100050b0 23 ef
  result rax 0xef237357
  result rcx 0x0
  result rsi 0x100050b2

case sequence bits 64
  rep lodsd [rsi]  ; f3 ad
  rep lodsd [rsi]  ; f3 ad
  input rax 0x5
  input rcx 0x10
  input rsi 0x100050b8
  input flags CF ZF SF DF
  input memory 0x1000507c ff ff 7f 00 37 00 00 00 00 00 00 00 8f 91 5f bf
  input memory 0x1000508c 9a 75 3b 5c 00 80 c4 c2 00 40 92 c2 00 80 88 42
  input memory 0x1000509c 26 4b 80 48 00 c0 8a c2 00 00 0d c2 e6 50 ba 99
  input memory 0x100050ac 7e d4 95 97 87 d8 d7 0e 00 00 00 00 08
  result rax 0x7fffff
  result rcx 0x0
  result rsi 0x10005078

case code-32 bits 32
  lodsd [esi]  ; ad
  input rsi 0x10005097
  input flags AF SF
  input memory 0x10005097 75 b9 28 bb
  result rax 0xbb28b975
  result rsi 0x1000509b

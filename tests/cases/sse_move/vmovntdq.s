; VMOVNTDQ: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-128 bits 64
  vmovntdq [0x10003c80], xmm1  ; c5 f9 e7 0c 25 80 3c 00 10
  input xmm1 0xff800000960f8a1b_c29f8000c1440000
  input flags CF SF
  result memory 0x10003c82 44 c1 00 80 9f c2 1b 8a 0f 96 00 00 80 ff

case to-memory-256 bits 64
  vmovntdq [0x10004000], ymm11  ; c5 7d e7 1c 25 00 40 00 10
  input xmm11 0x312a286b3ba90829_92cc35b25371c37e
  input ymm11.high 0x98c288ab3e19cd31_4a6bacbc14b24cf5
  input flags CF PF SF DF OF
  result memory 0x10004000 7e c3 71 53 b2 35 cc 92 29 08 a9 3b 6b 28 2a 31
  result memory 0x10004010 f5 4c b2 14 bc ac 6b 4a 31 cd 19 3e ab 88 c2 98

case fault bits 64
  vmovntdq gs:[0x3100], ymm13  ; 65 c5 7d e7 2c 25 00 31 00 00
  input xmm13 0x4ef4474a575339dd_0000000000000014
  input ymm13.high 0x7f800001c792f7f6_23893da17f800000
  input flags CF ZF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vmovntdq [r11*8+0x10003b70], xmm11  ; c4 21 79 e7 1c dd 70 3b 00 10
  vmovntdq [r11*8+0x10003b70], xmm11  ; c4 21 79 e7 1c dd 70 3b 00 10
  input r11 0x26
  input xmm11 0xffc00000ff800000_0000000000008000
  input flags AF SF OF
  result memory 0x10003ca1 80 00 00 00 00 00 00 00 00 80 ff 00 00 c0 ff

case code-32 bits 32
  vmovntdq [ecx-0x10], xmm4  ; c5 f9 e7 a1 f0 ff ff ff
  input rcx 0x10004610
  input xmm4 0x53f764e090afc668_fff0000000000000
  input flags PF AF ZF OF
  result memory 0x10004606 f0 ff 68 c6 af 90 e0 64 f7 53

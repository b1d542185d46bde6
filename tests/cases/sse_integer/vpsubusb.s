; VPSUBUSB: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpsubusb xmm0, xmm9, xmm8  ; c4 c1 31 d8 c0
  input xmm8 0xf09887081ac392c3_41e0000000000000
  input xmm9 0x000000005ab890ee_0000000000000034
  input flags CF PF AF ZF SF OF
  result xmm0 0x000000004000002b_0000000000000034
  result ymm0.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpsubusb ymm15, ymm13, ymm4  ; c5 15 d8 fc
  input xmm4 0x000000000000002a_15f31e815d599630
  input xmm13 0x8000000000000000_405ac00000000000
  input ymm4.high 0x3135c18ad093a40d_e84745301141f5e9
  input ymm13.high 0xc2ba0000c2f58000_107e4258eeb5c475
  input flags CF ZF
  result xmm15 0x8000000000000000_2b00a20000000000
  result ymm15.high 0x9185000000620000_00370028dd740000

case memory-128 bits 64
  vpsubusb xmm4, xmm4, gs:[rdx*4+0xa50]  ; 65 c5 d9 d8 24 95 50 0a 00 00
  input rdx 0x34
  input xmm4 0xc14c00007c532ff7_42260000cc0163ab
  input flags CF AF ZF SF OF
  input memory 0x10003f20 1e 31 a6 6f 34 12 c0 7f e8 96 57 a0 91 fe 00 8f
  result xmm4 0x324c00000000000f_000000005d00328d
  result ymm4.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpsubusb ymm5, ymm11, gs:[r11*1+0x3199]  ; 65 c4 a1 25 d8 2c 1d 99 31 00 00
  input r11 0x27
  input xmm11 0x80000000e2a084c7_0000000000000000
  input ymm11.high 0x405e380000000000_5eb518e791eecdbb
  input flags CF ZF OF
  input memory 0x100065c0 21 00 00 00 00 00 00 00 01 00 00 00 bb d5 72 9f
  input memory 0x100065d1 80 00 00 00 00 00 00 00 00 00 00 00 00 42 c0
  result xmm5 0x00000000e2a084c6_0000000000000000
  result ymm5.high 0x001c380000000000_5eb518e791ee4dbb

case fault bits 64
  vpsubusb xmm5, xmm13, [rbx*8+0x10006eab]  ; c5 91 d8 2c dd ab 6e 00 10
  input rbx 0x2a
  input xmm13 0x35040a44a193e058_20c6d8eabfc00000
  input flags PF AF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpsubusb ymm1, ymm10, ymm15  ; c4 c1 2d d8 cf
  vpsubusb ymm3, ymm10, ymm0   ; c5 ad d8 d8
  input xmm10 0x4033c00000000000_0000000000000035
  input xmm15 0x352c72a63fc5a58a_8000000000000000
  input ymm10.high 0x7885b78576dcba31_4037a00000000000
  input ymm15.high 0xbe0f252cc89f72d4_42cec000ffc00000
  input flags ZF SF OF
  result xmm1 0x0b074e0000000000_0000000000000035
  result xmm3 0x2013a00000000000_0000000000000015
  result ymm1.high 0x00769259003d4800_0000000000000000
  result ymm3.high 0x4855875546ac8a01_1007700000000000

case code-32 bits 32
  vpsubusb xmm7, xmm1, xmm4  ; c5 f1 d8 fc
  input xmm1 0x8000000000000000_9405a7771a8e93cf
  input xmm4 0x3a5a1663d9856aef_405c280000000000
  input flags CF AF SF OF
  result xmm7 0x4600000000000000_54007f771a8e93cf
  result ymm7.high 0x0000000000000000_0000000000000000

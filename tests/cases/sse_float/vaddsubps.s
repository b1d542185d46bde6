; VADDSUBPS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vaddsubps xmm9, xmm11, xmm4  ; c5 23 d0 cc
  input xmm4 0x62ed9796341a4f78_000000000000002f
  input xmm11 0x8000000000000000_0000000000000014
  input flags ZF SF OF
  result xmm9 0x62ed9796b41a4f78_000000008000001b
  result ymm9.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f82

case register-256 bits 64
  vaddsubps ymm5, ymm3, ymm5  ; c5 e7 d0 ed
  input xmm3 0xc050680000000000_940d78da0ec81e57
  input xmm5 0x4024c00000000000_dbc747620000007f
  input ymm3.high 0xff800000c2718000_3ff0000000000000
  input ymm5.high 0x7f8000007f800001_bff8000000000000
  input flags PF AF ZF SF
  result xmm5 0xbf2ea00000000000_dbc747620ec81e57
  result ymm5.high 0xffc000007fc00001_bd80000000000000
  result mxcsr 0x1fa3

case memory-256 bits 64
  vaddsubps ymm8, ymm4, [rip+0x32b8]  ; c5 5f d0 05 b8 32 00 00
  input xmm4 0x555105a9c2984000_6ee0033c01c32c87
  input ymm4.high 0x0c9eb0829e116152_1975e6368126c97a
  input flags CF PF AF ZF SF OF
  input memory 0x10003e80 80 00 00 00 71 1c 80 2f 00 00 00 00 00 00 f8 ff
  input memory 0x10003e92 c0 ff 98 d7 67 72 00 00 c0 ff 53 3e f2 b9
  result xmm8 0xfff80000c2984000_6ee0033c01c32c67
  result ymm8.high 0xb9f23e53ffc00000_7267d798ffc00000
  result mxcsr 0x1fa2

case rounding bits 64
  vaddsubps xmm3, xmm0, [r10*8+0x10006848]  ; c4 a1 7b d0 1c d5 48 68 00 10
  input r10 0x2f
  input xmm0 0x0000000000000001_84895cfa5d40aade
  input flags PF AF SF
  input mxcsr 0x5f80
  input memory 0x100069c0 7f d8 43 57 8c 55 ee a7 b9 2d 2b 0b 00 00 00 c1
  result xmm3 0xc10000008b2b2db8_a7ee558c5d409ea1
  result ymm3.high 0x0000000000000000_0000000000000000
  result mxcsr 0x5fa2

case sequence bits 64
  vaddsubps ymm13, ymm11, [r12d+edi+0x68]  ; 67 c4 41 27 d0 ac 3c 68 00 00 00
  vaddsubps xmm9, xmm5, xmm7               ; c5 53 d0 cf
  input rdi 0xdfec7d2cfffffff5
  input r12 0xdfec7d2c10004423
  input xmm11 0x0000000000000000_264bcdcdbd75c822
  input ymm11.high 0x0000000000000021_d09e5162ab8fb7e0
  input flags CF ZF
  input memory 0x10004480 9f 0d be 59 a3 40 05 7f 27
  input memory 0x10004492 80 ff a9 0c 45 df 00 00 00 80 d6 4f 3f 39
  result xmm9 0x27317979a71cd4d5_27317979a71cd4d5
  result xmm13 0x0000000080000027_7f0540a3d9be0d9f
  result ymm9.high 0x0000000000000000_0000000000000000
  result ymm13.high 0x393f4fd600000021_df450ca97f800000
  result mxcsr 0x1fa2

case code-32 bits 32
  vaddsubps xmm2, xmm1, xmm5  ; c5 f3 d0 d5
  input xmm1 0xfff8000000000000_8000000000000000
  input xmm5 0xc051500000000000_4be904557fffffff
  input flags PF ZF SF OF
  result xmm2 0xfff8000000000000_4be904557fffffff
  result ymm2.high 0x0000000000000000_0000000000000000

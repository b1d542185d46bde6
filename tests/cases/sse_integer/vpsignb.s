; VPSIGNB: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpsignb xmm15, xmm13, xmm15  ; c4 42 11 08 ff
  input xmm13 0x30803fb275ddcdd0_7f80000042b00000
  input xmm15 0xf4709685254f0350_1890841c79693100
  input flags ZF DF OF
  result xmm15 0xd080c14e75ddcdd0_7f80000042b00000
  result ymm15.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpsignb ymm0, ymm4, ymm3  ; c4 e2 5d 08 c3
  input xmm3 0x0d4bcc668928f7d2_6d0d4293011ddc0a
  input xmm4 0xe1ed6fb0ce4958e2_c00c000000000000
  input ymm3.high 0x8000000000000000_405c600000000000
  input ymm4.high 0x000000000000002f_c2884000c1080000
  input flags CF ZF OF
  result xmm0 0xe1ed91b03249a81e_c00c000000000000
  result ymm0.high 0x0000000000000000_c288400000000000

case memory-128 bits 64
  vpsignb xmm0, xmm7, [rip+0x31b7]  ; c4 e2 41 08 05 b7 31 00 00
  input xmm7 0x0000000000000080_940d93017fc01234
  input flags CF AF ZF SF
  input memory 0x10003d85 b0 45 40 62 fc d9 cf fb ce 14 e4
  result xmm0 0x0000000000000080_940d6d0000000000
  result ymm0.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpsignb ymm13, ymm3, [r9*8+0x10004640]  ; c4 22 65 08 2c cd 40 46 00 10
  input r9 0x4
  input xmm3 0x897b901e0be19390_f8a33ea445d187b0
  input ymm3.high 0x405d600000000000_d6ca5cf26f438fb2
  input flags CF AF DF OF
  input memory 0x10004660 34 12 c0 7f 46 40 ae 94 d8 c5 b6 a1 21 39 be 08
  input memory 0x10004670 c7 b7 9b 76 a1 45 ea 4c 43 d2 88 0c a9 e9 6f b8
  result xmm13 0x8985901ef51f6d70_085d3ea4452f87b0
  result ymm13.high 0xc05da00000000000_d6365c0e6fbd714e

case fault bits 64
  vpsignb xmm1, xmm13, [0x10006ff8]  ; c4 e2 11 08 0c 25 f8 6f 00 10
  input xmm13 0xa09c329f6b962ca6_43f5c611ced45c0e
  input flags PF ZF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpsignb xmm2, xmm11, xmm2  ; c4 e2 21 08 d2
  vpsignb ymm6, ymm13, ymm7  ; c4 e2 15 08 f7
  input xmm2 0x5add293c84080dd2_7ff8000000001234
  input xmm11 0xf91999245f319f15_c05b980000000000
  input flags ZF OF
  result xmm2 0xf9e79924a1319feb_c0a5000000000000
  result xmm6 0x2d2d2d2d2d2d2d2d_2d2d2d2d2d2d2d2d
  result ymm2.high 0x0000000000000000_0000000000000000
  result ymm6.high 0x3d3d3d3d3d3d3d3d_3d3d3d3d3d3d3d3d

case code-32 bits 32
  vpsignb xmm2, xmm7, xmm6  ; c4 e2 41 08 d6
  input xmm6 0xd70f5e858f75c833_7ff8000000001234
  input xmm7 0x00000000ffffffff_c1341888fcf67032
  input flags PF AF ZF OF
  result xmm2 0x0000000001ff01ff_c1cc000000007032
  result ymm2.high 0x0000000000000000_0000000000000000

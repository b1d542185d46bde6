; VGF2P8AFFINEINVQB: row in frontend-x86/src/ops/sse_crypto.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  vgf2p8affineinvqb xmm2, xmm2, xmm0, 0xff  ; c4 e3 e9 cf d0 ff
  input xmm0 0x0000000000000001_7f80000064d9e8fb
  input xmm2 0x7ff8000000001234_000000000000007f
  input flags CF AF DF OF
  result xmm2 0xff7fffffffffff7f_ffffffffffffff9c
  result ymm2.high 0x0000000000000000_0000000000000000

case register-256-immediate bits 64
  vgf2p8affineinvqb ymm1, ymm11, ymm9, 0xfd  ; c4 c3 a5 cf c9 fd
  input xmm9 0xf139db057c529dbf_4036600000000000
  input xmm11 0x000000000f5bbd8b_0000000000008000
  input ymm9.high 0xa465f2c6148d912b_e280880a80000000
  input ymm11.high 0xc2b480003f800000_3b48f99a5787e9e4
  input flags AF ZF SF
  result xmm1 0xfdfdfdfdbe6952e3_fdfdfdfdfdfdfffd
  result ymm1.high 0x8f4bfefdebfefdfd_f8e2e6efeef5f9e2

case memory-128-immediate bits 64
  vgf2p8affineinvqb xmm6, xmm0, [rbp*4+0x10004668], 0x71  ; c4 e3 f9 cf 34 ad 68 46 00 10 71
  input rbp 0x3a
  input xmm0 0x85be36ba6f503126_072f2049c28f0000
  input flags PF ZF SF DF
  input memory 0x10004750 f4 df 0b b1 b8 83 30 b3 00 80 dd c2 00 00 22 c2
  result xmm6 0x5133715140134022_c2093cea52f77171
  result ymm6.high 0x0000000000000000_0000000000000000

case memory-256-immediate bits 64
  vgf2p8affineinvqb ymm8, ymm9, [ebx+0x7d4d], 0x92  ; 67 c4 63 b5 cf 83 4d 7d 00 00 92
  input rbx 0x1cb5fc440fffbe73
  input xmm9 0x000000000000003c_b1ec2737ffffffff
  input ymm9.high 0x546946c756656203_c22200003f800000
  input flags AF DF OF
  input memory 0x10003bc0 6b d5 80 63 d7 f3 ee 0e 00 80 e9 42 19 94 2a d8
  input memory 0x10003bd0 64 c1 63 7a 1b 0f 34 eb ac 0a 2c 90 33 e6 0a a0
  result xmm8 0x92929292929292b2_b4147dd316161616
  result ymm8.high 0xd0741a92e540aa5c_ea599292f8839292

case sequence bits 64
  vgf2p8affineinvqb ymm12, ymm5, ymm0, 0xff   ; c4 63 d5 cf e0 ff
  vgf2p8affineinvqb ymm14, ymm13, ymm7, 0x2c  ; c4 63 95 cf f7 2c
  input xmm0 0xc03d800000000000_e4b3fe59000000ff
  input xmm5 0x23d0f4833eeaf188_ffc0000000000000
  input ymm0.high 0xdc945a03bed0188c_bb76091141c5f01a
  input ymm5.high 0x4f00000041060000_118478b1f6008eac
  input flags AF SF DF
  result xmm12 0xf9fcfefafcf9fff8_787fffffffffffff
  result xmm14 0xd3d3d3d3d3d3d3d3_d3d3d3d3d3d3d3d3
  result ymm12.high 0x22ffffff547cffff_34f4b7af41ffaec8
  result ymm14.high 0x2c2c2c2c2c2c2c2c_2c2c2c2c2c2c2c2c

case code-32 bits 32
  vgf2p8affineinvqb xmm4, xmm7, xmm7, 0xff  ; c4 e3 c1 cf e7 ff
  input xmm7 0xee0b58c02c58a5c7_358154f7df42125e
  input flags AF DF
  result xmm4 0xbe9bec898aec7458_a0624ee839558451
  result ymm4.high 0x0000000000000000_0000000000000000

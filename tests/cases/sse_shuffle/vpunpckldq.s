; VPUNPCKLDQ: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpunpckldq xmm3, xmm2, xmm0  ; c5 e9 62 d8
  input xmm0 0xf1c6e347ffffffff_b8b844f581af4670
  input xmm2 0x0000000000000080_63ad1e4800000080
  input flags CF PF AF
  result xmm3 0xb8b844f563ad1e48_81af467000000080
  result ymm3.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpunpckldq ymm11, ymm11, ymm3  ; c5 25 62 db
  input xmm3 0xfb975706000000ff_d4dad2c74f000000
  input xmm11 0x744442f70d336b96_bff8000000000000
  input ymm3.high 0x000000000000003d_000000007fffffff
  input ymm11.high 0xffffffffffffffff_3ff0000000000000
  input flags PF ZF DF OF
  result xmm11 0xd4dad2c7bff80000_4f00000000000000
  result ymm11.high 0x000000003ff00000_7fffffff00000000

case memory-128 bits 64
  vpunpckldq xmm0, xmm4, [0x10004250]  ; c5 d9 62 04 25 50 42 00 10
  input xmm4 0x7033408b3f82f8b0_007fffff42ba0000
  input flags CF PF AF SF DF OF
  input memory 0x10004250 01 00 80 7f 55 46 1d f5 00 00 80 ff 00 00 c0 ff
  result xmm0 0xf51d4655007fffff_7f80000142ba0000
  result ymm0.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpunpckldq ymm8, ymm11, [rip+0x3b18]  ; c5 25 62 05 18 3b 00 00
  input xmm11 0x7fffffffffffffff_c046900000000000
  input ymm11.high 0xc05cb80000000000_b9d5f543c2020000
  input flags CF PF ZF OF
  input memory 0x100046e0 ef 33 0d 3a 7c 49 10 c4 7c b3 8f 1b d1 d9 4c be
  input memory 0x100046f0 ff ff 7f 00 ff ff 7f 00 01 00 00 00 00 00 f0 7f
  result xmm8 0xc410497cc0469000_3a0d33ef00000000
  result ymm8.high 0x007fffffb9d5f543_007fffffc2020000

case fault bits 64
  vpunpckldq xmm15, xmm13, [rip+0x6437]  ; c5 11 62 3d 37 64 00 00
  input xmm13 0x4081699f0656c04a_a9e868523aeb05fd
  input flags CF PF ZF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpunpckldq ymm8, ymm14, ymm13  ; c4 41 0d 62 c5
  vpunpckldq ymm12, ymm15, ymm4  ; c5 05 62 e4
  input xmm13 0x0000000000000026_8b3cbb5412b8cc70
  input xmm14 0xbfec000000000000_0000000080000000
  input ymm13.high 0x4d6f6438efd55547_c052c00000000000
  input ymm14.high 0x33a49c4d6ff524bc_e8cbccb512c29da6
  input flags ZF DF OF
  result xmm8 0x8b3cbb5400000000_12b8cc7080000000
  result xmm12 0x242424242f2f2f2f_242424242f2f2f2f
  result ymm8.high 0xc052c000e8cbccb5_0000000012c29da6
  result ymm12.high 0x343434343f3f3f3f_343434343f3f3f3f

case code-32 bits 32
  vpunpckldq xmm2, xmm3, xmm7  ; c5 e1 62 d7
  input xmm3 0x80920e95df9459a8_09636595e781b749
  input xmm7 0x0000000000000000_158bf4cde64ba368
  input flags CF PF DF OF
  result xmm2 0x158bf4cd09636595_e64ba368e781b749
  result ymm2.high 0x0000000000000000_0000000000000000

; VPOR: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpor xmm2, xmm6, xmm14  ; c4 c1 49 eb d6
  input xmm6 0x42aa800058b614d4_0000000000000001
  input xmm14 0x44e2a3a15a8c04c1_b8d8c6516324d2ef
  input flags CF PF AF ZF OF
  result xmm2 0x46eaa3a15abe14d5_b8d8c6516324d2ef
  result ymm2.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpor ymm12, ymm5, ymm2  ; c5 55 eb e2
  input xmm2 0xbd66956bc2adb757_0000000000000080
  input xmm5 0x000000000000002e_c02a800000000000
  input ymm2.high 0x41ff000042160000_4047100000000000
  input ymm5.high 0x0000000000008000_dd107b26c2c27cdf
  input flags SF
  result xmm12 0xbd66956bc2adb77f_c02a800000000080
  result ymm12.high 0x41ff000042168000_dd577b26c2c27cdf

case memory-128 bits 64
  vpor xmm5, xmm10, [rip+0x3098]  ; c5 a9 eb 2d 98 30 00 00
  input xmm10 0xc9bec77300008000_bfc0000042e24000
  input flags PF SF DF OF
  input memory 0x10003c65 b0 47 40 ff ff ff ff 8d 59 a7 bd
  result xmm5 0xfdbfdfffffffffff_ffc7b00042e24000
  result ymm5.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpor ymm5, ymm11, [0x10003e00]  ; c5 a5 eb 2c 25 00 3e 00 10
  input xmm11 0xbfc00000ffc00000_000000000000001b
  input ymm11.high 0xcb88835b9416ca28_fff0000000000000
  input flags CF PF OF
  input memory 0x10003e00 34 12 00 00 00 00 f8 7f 00 00 00 00 00 00 f8 bf
  input memory 0x10003e10 f8 40 78 9e 8c f8 eb 1b e1 67 ed 15 0f 7f 27 bb
  result xmm5 0xbff80000ffc00000_7ff800000000123f
  result ymm5.high 0xfbafff5f95ffefe9_fffbf88c9e7840f8

case sequence bits 64
  vpor xmm15, xmm14, [rip+0x5af8]  ; c5 09 eb 3d f8 5a 00 00
  vpor xmm12, xmm15, xmm0          ; c5 01 eb e0
  input xmm14 0xbfc00000dedc7efd_f20f89e17fffffff
  input flags CF AF SF DF
  input memory 0x100066c1 80 00 00 bc b2 9f e5 01
  result xmm12 0xbfe02020fefc7efd_f7bfbbfd7fffffff
  result xmm15 0xbfc00000dedc7efd_f79fbbfd7fffffff
  result ymm12.high 0x0000000000000000_0000000000000000
  result ymm15.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpor xmm2, xmm5, xmm0  ; c5 d1 eb d0
  input xmm0 0x37b878da9f7054e3_0000000000000039
  input xmm5 0xcbc782b736ff685d_8365369331e99cac
  input flags CF SF DF OF
  result xmm2 0xfffffaffbfff7cff_8365369331e99cbd
  result ymm2.high 0x0000000000000000_0000000000000000

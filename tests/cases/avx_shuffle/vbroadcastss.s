; VBROADCASTSS: row in frontend-x86/src/ops/avx_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vbroadcastss xmm5, xmm4  ; c4 e2 79 18 ec
  input xmm4 0x14131476f4c13ce0_a190d28ab432929f
  input flags AF ZF DF
  result xmm5 0xb432929fb432929f_b432929fb432929f
  result ymm5.high 0x0000000000000000_0000000000000000

case register-256-128 bits 64
  vbroadcastss ymm14, xmm2  ; c4 62 7d 18 f2
  input xmm2 0xc04b300000000000_4d0d96fa4ea798d7
  input flags CF PF AF DF
  result xmm14 0x4ea798d74ea798d7_4ea798d74ea798d7
  result ymm14.high 0x4ea798d74ea798d7_4ea798d74ea798d7

case memory-128-32 bits 64
  vbroadcastss xmm15, [r11d+0x618f]  ; 67 c4 42 79 18 bb 8f 61 00 00
  input r11 0xd34fa6fb0fffe222
  input flags AF OF
  input memory 0x100043b1 68 cf 5d 2f
  result xmm15 0x2f5dcf682f5dcf68_2f5dcf682f5dcf68
  result ymm15.high 0x0000000000000000_0000000000000000

case memory-256-32 bits 64
  vbroadcastss ymm1, [ebp-0xbb4]  ; 67 c4 e2 7d 18 8d 4c f4 ff ff
  input rbp 0x3c0ce77210004b88
  input flags CF AF
  input memory 0x10003fd6 c0 ff
  result xmm1 0xffc00000ffc00000_ffc00000ffc00000
  result ymm1.high 0xffc00000ffc00000_ffc00000ffc00000

case fault bits 64
  vbroadcastss ymm12, [0x10006ffd]  ; c4 62 7d 18 24 25 fd 6f 00 10
  input flags CF PF AF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vbroadcastss xmm11, xmm9   ; c4 42 79 18 d9
  vbroadcastss xmm10, xmm15  ; c4 42 79 18 d7
  input xmm9 0x5a2767a17f800000_d5f4dd0e014c11f1
  input flags PF DF OF
  result xmm10 0x2f2f2f2f2f2f2f2f_2f2f2f2f2f2f2f2f
  result xmm11 0x014c11f1014c11f1_014c11f1014c11f1
  result ymm10.high 0x0000000000000000_0000000000000000
  result ymm11.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vbroadcastss xmm6, xmm3  ; c4 e2 79 18 f3
  input xmm3 0xffc000003c0924fe_000000000000003d
  input flags CF AF ZF DF
  result xmm6 0x0000003d0000003d_0000003d0000003d
  result ymm6.high 0x0000000000000000_0000000000000000

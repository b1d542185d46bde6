; VPMULHW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpmulhw xmm1, xmm6, xmm10  ; c4 c1 49 e5 ca
  input xmm6 0x409bf146baebd713_e61e0228ec21b78c
  input xmm10 0x7fffffffffffffff_ed6b8ba9f673ddee
  input flags PF
  result xmm1 0x204d000000000000_01e0ff0500bd09a4
  result ymm1.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpmulhw ymm1, ymm2, ymm4  ; c5 ed e5 cc
  input xmm2 0xff471e7b0f7878f7_f97251a80000007f
  input xmm4 0x3ab8c9b4737967c6_447ac49d5717c059
  input ymm2.high 0x5530fb0dffffffff_7ff8000000001234
  input ymm4.high 0x7ff0000000000000_e7d46ad741eb0000
  input flags ZF SF
  result xmm1 0xffd5f98906fa3108_fe3fed0e0000ffe0
  result ymm1.high 0x2a92000000000000_f3ea000000000000

case memory-128 bits 64
  vpmulhw xmm6, xmm6, [rip+0x3538]  ; c5 c9 e5 35 38 35 00 00
  input xmm6 0x0000000000000002_c2168000c2ac0000
  input flags PF AF SF DF OF
  input memory 0x10004106 e0 41 69 6a 62 86 2c f0 cd 1c
  result xmm6 0x0000000000000000_f011000000000000
  result ymm6.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpmulhw ymm12, ymm7, [r11*2+0x10003c28]  ; c4 21 45 e5 24 5d 28 3c 00 10
  input r11 0xc
  input xmm7 0x000000000000002c_405b100000000000
  input ymm7.high 0xffffffffffffffff_4030400000000000
  input flags CF PF
  input memory 0x10003c48 fb c8 27 79 be 92 b3 15 00 00 00 00 00 00 f0 7f
  input memory 0x10003c5a 62 c1 00 80 2b 42
  result xmm12 0x000000000000fff6_0000000000000000
  result ymm12.high 0xffff000000000000_2013000000000000

case fault bits 64
  vpmulhw xmm7, xmm11, [0x10006ffd]  ; 67 c5 a1 e5 3c 25 fd 6f 00 10
  input xmm11 0x0b07d05a8e10c29a_000000000000001e
  input flags CF PF AF ZF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpmulhw ymm10, ymm14, ymm8  ; c4 41 0d e5 d0
  vpmulhw ymm5, ymm13, ymm7   ; c5 95 e5 ef
  input xmm8 0x404e900000000000_404ad00000000000
  input xmm14 0x5efa1665af3e72b0_ffc00000ff2abac0
  input ymm8.high 0x51b1c239e0a93a4f_4206800041940000
  input ymm14.high 0xffffffffffffffff_ff4c61f54e8a758e
  input flags DF
  result xmm5 0x06e806e806e806e8_06e806e806e806e8
  result xmm10 0x17dbf63300000000_ffef000000000000
  result ymm5.high 0x0d350d350d350d35_0d350d350d350d35
  result ymm10.high 0xffff00000000ffff_ffd1cf05141e0000

case code-32 bits 32
  vpmulhw xmm3, xmm7, xmm3  ; c5 c1 e5 db
  input xmm3 0xbff8000000000000_4043000000000000
  input xmm7 0x000000000000007f_402b000000000000
  input flags CF PF AF DF OF
  result xmm3 0x0000000000000000_101b000000000000
  result ymm3.high 0x0000000000000000_0000000000000000

; VPERMILPS: row in frontend-x86/src/ops/avx_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpermilps xmm13, xmm5, xmm4  ; c4 62 51 0c ec
  input xmm4 0x5150d324c984afae_b88df923c7f8e123
  input xmm5 0xd55cff588816d2c7_80000000c0ec0000
  input flags CF AF OF
  result xmm13 0xc0ec00008816d2c7_d55cff58d55cff58
  result ymm13.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpermilps ymm8, ymm8, ymm2  ; c4 62 3d 0c c2
  input xmm2 0xff8000007f800001_7d773a30ef9aa252
  input xmm8 0xdf669c1778dd9e39_0000000000000080
  input ymm2.high 0xc28fc000ff800000_0000000000000000
  input ymm8.high 0x733e3fd100007fff_8d7d360bab06f057
  input flags AF SF DF
  result xmm8 0x0000008000000000_0000008078dd9e39
  result ymm8.high 0xab06f057ab06f057_ab06f057ab06f057

case memory-128 bits 64
  vpermilps xmm15, xmm15, [r15*2+0x10004724]  ; c4 22 01 0c 3c 7d 24 47 00 10
  input r15 0xe
  input xmm15 0x99606cd7ffffffff_d749e6a900000000
  input flags ZF SF DF OF
  input memory 0x10004740 11 00 00 00 00 00 00 00 00 00 c0 bf 00 00 af c1
  result xmm15 0x0000000000000000_00000000d749e6a9
  result ymm15.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpermilps ymm10, ymm14, [0x10003fe0]  ; c4 62 0d 0c 14 25 e0 3f 00 10
  input xmm14 0x0000000000000080_000181eeffffffff
  input ymm14.high 0x292146b02da7bad9_4054b00000000000
  input flags PF SF
  input memory 0x10003fe0 22 ca 6e 09 35 15 5a 37 d4 20 c0 b2 49 f1 75 fc
  input memory 0x10003ff0 0b 51 bb 89 ff fe 02 fe 27 7e 67 2e 7d 3d 29 53
  result xmm10 0x000181eeffffffff_000181ee00000080
  result ymm10.high 0x4054b000292146b0_292146b0292146b0

case fault bits 64
  vpermilps ymm5, [0x10006fed], 0x6a  ; 67 c4 e3 7d 04 2c 25 ed 6f 00 10 6a
  input flags PF AF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpermilps xmm15, xmm15, 8     ; c4 43 79 04 ff 08
  vpermilps xmm14, xmm11, 0xff  ; c4 43 79 04 f3 ff
  input xmm15 0x703819528ee93499_3a1f39c218ca8d89
  input flags CF AF ZF
  result xmm14 0x2b2b2b2b2b2b2b2b_2b2b2b2b2b2b2b2b
  result xmm15 0x18ca8d8918ca8d89_8ee9349918ca8d89
  result ymm14.high 0x0000000000000000_0000000000000000
  result ymm15.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpermilps xmm3, xmm7, xmm1  ; c4 e2 41 0c d9
  input xmm1 0x0b7c03556e9f3596_ff80000042cac000
  input xmm7 0x6789b8147dc185f8_9911800486fc5bf8
  input flags CF PF ZF SF OF
  result xmm3 0x991180047dc185f8_86fc5bf886fc5bf8
  result ymm3.high 0x0000000000000000_0000000000000000

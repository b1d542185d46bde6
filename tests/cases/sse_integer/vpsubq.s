; VPSUBQ: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpsubq xmm0, xmm4, xmm4  ; c5 d9 fb c4
  input xmm4 0x3f800000f9bfc2fb_0f463955a5faca49
  input flags CF PF
  result xmm0 0x0000000000000000_0000000000000000
  result ymm0.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpsubq ymm14, ymm12, ymm2  ; c5 1d fb f2
  input xmm2 0x209be3cb9e103f8b_0000000142630000
  input xmm12 0xc1a7e21d1135f024_c04bb00000000000
  input ymm2.high 0x3d930f515e549f1e_fff8000000000000
  input ymm12.high 0x34596b20a9511e00_4c67aa4a6e309ee9
  input flags PF SF
  result xmm14 0xa10bfe517325b099_c04baffebd9d0000
  result ymm14.high 0xf6c65bcf4afc7ee2_4c6faa4a6e309ee9

case memory-128 bits 64
  vpsubq xmm8, xmm10, [r11*1+0x100041df]  ; c4 21 29 fb 04 1d df 41 00 10
  input r11 0x11
  input xmm10 0xbfc0000042960000_4f0ad8cc700f450a
  input flags CF PF AF DF
  input memory 0x100041f0 ff ff ff ff ff ff ff 7f 0e 67 57 46 3f 25 fa 7e
  result xmm8 0x40c5dac0fc3e98f2_cf0ad8cc700f450b
  result ymm8.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpsubq ymm0, ymm8, [0x100046a0]  ; c5 bd fb 04 25 a0 46 00 10
  input xmm8 0xbffe000000000000_4056000000000000
  input ymm8.high 0x7fc01234426e8000_bfc00000c5783b4e
  input flags CF AF SF
  input memory 0x100046a0 c7 10 0c 24 00 00 78 c0 00 00 c0 ff ff ff 7f
  input memory 0x100046b0 3a 01 0b f6 e7 a4 c1 bb f5 bb 30 36
  result xmm0 0xbf7e000000400000_7fddffffdbf3ef39
  result ymm0.high 0x7fc012340c3dc40b_03fe5b18cf6d3a14

case fault bits 64
  vpsubq xmm3, xmm15, [0x10006ff5]  ; c5 81 fb 1c 25 f5 6f 00 10
  input xmm15 0x73b4696c9f55f9e8_bff8000000000000
  input flags CF PF ZF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpsubq xmm9, xmm4, gs:[r9*8+0x2de0]  ; 65 c4 21 59 fb 0c cd e0 2d 00 00
  vpsubq ymm2, ymm15, ymm11            ; c4 c1 05 fb d3
  input r9 0x34
  input xmm4 0x55e70d964825096c_7e42989000008000
  input flags SF
  input memory 0x10006380 06 00 00 00 00 00 00 00 00 00 1a c2 00 80 22 42
  result xmm2 0x0404040404040404_0404040404040404
  result xmm9 0x13c48d95860b096c_7e42989000007ffa
  result ymm2.high 0x0404040404040404_0404040404040404
  result ymm9.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpsubq xmm5, xmm1, xmm0  ; c5 f1 fb e8
  input xmm0 0x80000000b3f298bb_7a24463d42df4000
  input xmm1 0x00000000ffffffff_0000000000000000
  input flags CF AF
  result xmm5 0x800000004c0d6744_85dbb9c2bd20c000
  result ymm5.high 0x0000000000000000_0000000000000000

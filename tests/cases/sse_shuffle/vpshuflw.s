; VPSHUFLW: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  vpshuflw xmm11, xmm4, 0x89  ; c5 7b 70 dc 89
  input xmm4 0x77a403660000007f_bb5a7bece87772f8
  input flags CF AF ZF SF
  result xmm11 0x77a403660000007f_7bec72f87bece877
  result ymm11.high 0x0000000000000000_0000000000000000

case register-256-immediate bits 64
  vpshuflw ymm2, ymm12, 0xff  ; c4 c1 7f 70 d4 ff
  input xmm12 0x7ff8000000001234_32dc6ee80344bbe1
  input ymm12.high 0x1acf6571f1342fc2_dcf4014fa6d1e7f7
  input flags PF AF SF OF
  result xmm2 0x7ff8000000001234_32dc32dc32dc32dc
  result ymm2.high 0x1acf6571f1342fc2_dcf4dcf4dcf4dcf4

case memory-128-immediate bits 64
  vpshuflw xmm1, [r11d+0x39], 0x25  ; 67 c4 c1 7b 70 8b 39 00 00 00 25
  input r11 0xc0fe34c100044d7
  input flags PF AF ZF SF OF
  input memory 0x10004510 ff 7f 00 00 00 00 00 00 d2 53 d6 9b e1 ed 02 8c
  result xmm1 0x8c02ede19bd653d2_7fff000000000000
  result ymm1.high 0x0000000000000000_0000000000000000

case memory-256-immediate bits 64
  vpshuflw ymm13, [r14d+0x5d], 0xff  ; 67 c4 41 7f 70 ae 5d 00 00 00 ff
  input r14 0xd64148fd100042a3
  input flags AF ZF SF DF
  input memory 0x10004305 10 4d c0 00 00 00 80 42 bf 77 dc 68 5e db 34 66
  input memory 0x10004315 64 86 7d 42 81 59 3d ca 6d 9b 9a
  result xmm13 0xdc77bf4280000000_c04dc04dc04dc04d
  result ymm13.high 0x9a9b6dca3d598142_7d867d867d867d86

case fault bits 64
  vpshuflw ymm9, [esi+r8d*4+0xdbe5], 0x19  ; 67 c4 21 7f 70 8c 86 e5 db 00 00 19
  input rsi 0x6a33e3550fff9484
  input r8 0x6a33e355ffffffe5
  input flags PF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpshuflw ymm13, ymm2, 0     ; c5 7f 70 ea 00
  vpshuflw xmm5, xmm13, 0xff  ; c4 c1 7b 70 ed ff
  input xmm2 0x42ea0000c0cc0000_559cc44942398000
  input ymm2.high 0x4045f00000000000_000000000000002d
  input flags PF ZF SF OF
  result xmm5 0x42ea0000c0cc0000_8000800080008000
  result xmm13 0x42ea0000c0cc0000_8000800080008000
  result ymm5.high 0x0000000000000000_0000000000000000
  result ymm13.high 0x4045f00000000000_002d002d002d002d

case code-32 bits 32
  vpshuflw xmm3, xmm0, 0xd  ; c5 fb 70 d8 0d
  input xmm0 0xbdce0b75fa2c36a2_341d39b8c2578000
  input flags PF
  result xmm3 0xbdce0b75fa2c36a2_80008000341dc257
  result ymm3.high 0x0000000000000000_0000000000000000

; VPMAXUB: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpmaxub xmm1, xmm4, xmm9  ; c4 c1 59 de c9
  input xmm4 0xc00a000000000000_007fffff80000000
  input xmm9 0xc04b400000000000_4744a3f8bc947ed9
  input flags CF PF AF ZF SF DF OF
  result xmm1 0xc04b400000000000_477fffffbc947ed9
  result ymm1.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpmaxub ymm9, ymm7, ymm12  ; c4 41 45 de cc
  input xmm7 0x181001ae6e16adc4_ed3c8c5d81ddd2b0
  input xmm12 0x9e20e2b7cc5b1d75_c004000000000000
  input ymm7.high 0x3eb3130807642ac5_c2758000789fd2d3
  input ymm12.high 0x9dfc8183ffc00000_7a2d382f82e07d86
  input flags CF AF DF
  result xmm9 0x9e20e2b7cc5badc4_ed3c8c5d81ddd2b0
  result ymm9.high 0x9dfc8183ffc02ac5_c275802f82e0d2d3

case memory-128 bits 64
  vpmaxub xmm5, xmm1, [0x100044e0]  ; c5 f1 de 2c 25 e0 44 00 10
  input xmm1 0x83a07e54afc3c60b_c2e6c000af54dba2
  input flags AF ZF DF
  input memory 0x100044e0 e7 a2 52 b9 d7 1a 49 d1 d4 8d af e1 cf 18 8f a7
  result xmm5 0xa7a07ecfe1c3c6d4_d1e6c0d7b954dbe7
  result ymm5.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpmaxub ymm4, ymm8, [0x10004220]  ; c5 bd de 24 25 20 42 00 10
  input xmm8 0xd6849a0658bd057e_0000000000000013
  input ymm8.high 0x4044a00000000000_0000000000000017
  input flags PF
  input memory 0x10004221 40 d1 42 e1 9b a0 cb 8f 52 a5 d6 fe 31 ca 16 97
  input memory 0x10004231 19 4f 50 58 32 03 a0 ff ff ff ff e3 ee e7 95
  result xmm4 0xd6ca9afed6bd528f_cba09be142d14013
  result ymm4.high 0x95e7eee3ffffffff_a0033258504f1997

case fault bits 64
  vpmaxub ymm10, ymm6, [rbx*4+0x10006fed]  ; c5 4d de 14 9d ed 6f 00 10
  input rbx 0x2
  input xmm6 0x0ccec9a920cbe9ed_0bab094a5962b9d5
  input ymm6.high 0xbc3ad9d507769575_129f52288b453766
  input flags PF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpmaxub xmm7, xmm4, xmm2    ; c5 d9 de fa
  vpmaxub xmm15, xmm14, xmm8  ; c4 41 09 de f8
  input xmm2 0xb96fc435a86243e9_2c0032caba3a45bb
  input xmm4 0x7730cc7cd3bb4bbb_3f8000007f800000
  input flags CF AF SF
  result xmm7 0xb96fcc7cd3bb4be9_3f8032caba8045bb
  result xmm15 0x2e2e2e2e2e2e2e2e_2e2e2e2e2e2e2e2e
  result ymm7.high 0x0000000000000000_0000000000000000
  result ymm15.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpmaxub xmm7, xmm7, xmm7  ; c5 c1 de ff
  input xmm7 0x99684b104682a960_52528c1f9ebbbb1a
  input flags CF ZF
  result ymm7.high 0x0000000000000000_0000000000000000

; VPADDUSW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpaddusw xmm7, xmm15, xmm9  ; c4 c1 01 dd f9
  input xmm9 0x12e8e72b67ac5774_2cb5740bdfb7427a
  input xmm15 0x24e4d2c2cc9f1ec1_053b378effc00000
  input flags CF PF AF SF
  result xmm7 0x37ccffffffff7635_31f0ab99ffff427a
  result ymm7.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpaddusw ymm0, ymm0, ymm13  ; c4 c1 7d dd c5
  input xmm0 0x01284ef400008000_0000000080000000
  input xmm13 0xa4baf12cb07c5b7f_ff800000bfc00000
  input ymm0.high 0x62ea98411af66cc9_8c5bdd411d20b6d7
  input ymm13.high 0xff8000003f800000_8af2391ffa660504
  input flags CF SF OF
  result xmm0 0xa5e2ffffb07cdb7f_ff800000ffff0000
  result ymm0.high 0xffff98415a766cc9_ffffffffffffbbdb

case memory-128 bits 64
  vpaddusw xmm7, xmm13, [r12*1+0x10003bfa]  ; c4 a1 11 dd 3c 25 fa 3b 00 10
  input r12 0x26
  input xmm13 0x2601c93828807e44_c5edc4ad45a0e377
  input flags AF ZF SF OF
  input memory 0x10003c20 6d 63 b1 82 01 00 00 00 c4 b9 da eb a0 1b e8 f9
  result xmm7 0xffffe4d8ffffffff_c5edc4aec851ffff
  result ymm7.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpaddusw ymm5, ymm12, [rip+0x2d78]  ; c5 9d dd 2d 78 2d 00 00
  input xmm12 0x71e1bdb6993b5f6f_c011761900000002
  input ymm12.high 0x7f8000017f800000_25e0338398b738fe
  input flags CF SF DF OF
  input memory 0x10003940 ff ff ff 7f 00 00 00 00 00 00 00 4f 00 00 80 3f
  input memory 0x10003950 53 0d d5 a8 00 80 ae c2 ff ff ff ff 9b 8e de fe
  result xmm5 0xb161bdb6e83b5f6f_c01176197fffffff
  result ymm5.high 0xffff8e9cffffffff_e88eb383ffff4651

case fault bits 64
  vpaddusw xmm10, xmm9, [rip+0x642f]  ; c5 31 dd 15 2f 64 00 00
  input xmm9 0x0ee06fe9dc7cf17e_0000000000000000
  input flags PF AF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpaddusw ymm12, ymm3, ymm4  ; c5 65 dd e4
  vpaddusw xmm8, xmm9, xmm3   ; c5 31 dd c3
  input xmm3 0x42da80000a723f99_4561cc7595771958
  input xmm4 0xd779a0e1cbceca18_c0992982e5f21d5d
  input ymm3.high 0xf6a33871ff800000_770a841affffffff
  input ymm4.high 0x90c701cc7f800000_0000000000000032
  input flags CF
  result xmm8 0x6c03a929339b68c2_6e8af59ebea04281
  result xmm12 0xffffffffd640ffff_fffff5f7ffff36b5
  result ymm8.high 0x0000000000000000_0000000000000000
  result ymm12.high 0xffff3a3dffff0000_770a841affffffff

case code-32 bits 32
  vpaddusw xmm5, xmm1, xmm5  ; c5 f1 dd ed
  input xmm1 0xfb099629011df9cb_f1eca66118a47bea
  input xmm5 0x0000000000000000_c56f60eacff2830d
  input flags CF ZF SF OF
  result xmm5 0xfb099629011df9cb_ffffffffe896fef7
  result ymm5.high 0x0000000000000000_0000000000000000

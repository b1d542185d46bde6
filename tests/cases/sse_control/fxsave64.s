; FXSAVE64: row in frontend-x86/src/ops/sse_control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-4096 bits 64
  fxsave64 [r9d+r9d*8+0x10003fc4]  ; 67 4b 0f ae 84 c9 c4 3f 00 10
  input r9 0x14001eb00000001c
  input xmm0 0xc4fd4cfc911e5540_a884fca9013ee7b5
  input xmm1 0x0000000080000000_af3c719ea1470f94
  input xmm2 0x4b7774b95c406207_875998a47fffffff
  input xmm3 0xc057880000000000_8fd04ba700000002
  input xmm4 0xffffffffffffffff_404ba00000000000
  input xmm5 0xbff8000000000000_76dbaa74894ced76
  input xmm6 0x0adbb0c04c543ee3_c2e8c00080000000
  input xmm7 0x0000000000000011_71eabe899aeb7012
  input xmm8 0x6ca08331ffffffff_18988bdf2b1e3564
  input xmm9 0x225dff7ab0d45867_bbf3dd16998ae54e
  input xmm10 0x579611c0000000ff_000000000000001e
  input xmm11 0x7fc01234bfc00000_c022400000000000
  input xmm12 0x9cc5ce90ff800000_7ff0000000000001
  input xmm13 0x00000000000000ff_d8931aad00000000
  input xmm14 0x0000000000000080_c059100000000000
  input xmm15 0x96840e655e9668fd_c784d192eadc4d91
  input flags PF OF
  input x87.control 0xb7f
  input x87.status 0x3048
  input x87.empty 0xf3
  input x87.r0 0x403e_8000000000000009
  input x87.r1 0x610f_78eee8b26660b4b3
  input x87.r2 0x404b_3eb837e43d6ae3a4
  input x87.r3 0x3ff3_b0b90c2c4a1945f2
  input x87.r4 0x3ff3_c8eee00000000000
  input x87.r5 0x4011_87429dfa009392e4
  input x87.r6 0xbff7_bbbc1e9c9f8dd949
  input x87.r7 0xbff6_f4f38c9b5d817b09
  result memory 0x100040c0 7f 0b 48 30 0c
  result memory 0x100040d8 80 1f 00 00 ff ff 00 00 49 d9 8d 9f 9c 1e bc bb
  result memory 0x100040e8 f7 bf 00 00 00 00 00 00 09 7b 81 5d 9b 8c f3 f4
  result memory 0x100040f8 f6 bf 00 00 00 00 00 00 09 00 00 00 00 00 00 80
  result memory 0x10004108 3e 40 00 00 00 00 00 00 b3 b4 60 66 b2 e8 ee 78
  result memory 0x10004118 0f 61 00 00 00 00 00 00 a4 e3 6a 3d e4 37 b8 3e
  result memory 0x10004128 4b 40 00 00 00 00 00 00 f2 45 19 4a 2c 0c b9 b0
  result memory 0x10004138 f3 3f 00 00 00 00 00 00 00 00 00 00 00 e0 ee c8
  result memory 0x10004148 f3 3f 00 00 00 00 00 00 e4 92 93 00 fa 9d 42 87
  result memory 0x10004158 11 40 00 00 00 00 00 00 b5 e7 3e 01 a9 fc 84 a8
  result memory 0x10004168 40 55 1e 91 fc 4c fd c4 94 0f 47 a1 9e 71 3c af
  result memory 0x1000417b 80 00 00 00 00 ff ff ff 7f a4 98 59 87 07 62 40
  result memory 0x1000418b 5c b9 74 77 4b 02 00 00 00 a7 4b d0 8f
  result memory 0x1000419d 88 57 c0 00 00 00 00 00 a0 4b 40 ff ff ff ff ff
  result memory 0x100041ad ff ff ff 76 ed 4c 89 74 aa db 76
  result memory 0x100041be f8 bf 00 00 00 80 00 c0 e8 c2 e3 3e 54 4c c0 b0
  result memory 0x100041ce db 0a 12 70 eb 9a 89 be ea 71 11
  result memory 0x100041e0 64 35 1e 2b df 8b 98 18 ff ff ff ff 31 83 a0 6c
  result memory 0x100041f0 4e e5 8a 99 16 dd f3 bb 67 58 d4 b0 7a ff 5d 22
  result memory 0x10004200 1e 00 00 00 00 00 00 00 ff 00 00 00 c0 11 96 57
  result memory 0x10004215 40 22 c0 00 00 c0 bf 34 12 c0 7f 01
  result memory 0x10004226 f0 7f 00 00 80 ff 90 ce c5 9c 00 00 00 00 ad 1a
  result memory 0x10004236 93 d8 ff 00 00 00 00 00 00 00 00 00 00 00 00 10
  result memory 0x10004246 59 c0 80 00 00 00 00 00 00 00 91 4d dc ea 92 d1
  result memory 0x10004256 84 c7 fd 68 96 5e 65 0e 84 96

case fault bits 64
  fxsave64 gs:[rcx*1+0x2e68]  ; 65 48 0f ae 04 0d 68 2e 00 00
  input rcx 0x18
  input xmm0 0x2673652ff3a86833_2eeaf3ca2068c3a8
  input xmm1 0x9ed66102856a748b_7fffffffffffffff
  input xmm2 0x82514e41abd1d839_c08d8bb4442034be
  input xmm3 0x0b0385bf7b68829b_262489aa6cf5c9e7
  input xmm4 0x000000000000003d_485db61988be5823
  input xmm5 0x4f000000c1100000_cc11586600007fff
  input xmm6 0x0000000000000001_42eac0003f800000
  input xmm7 0x1c1f82ebc0940000_7d85804ba977aeee
  input xmm8 0x312792761e9a1207_e8354e0fffffffff
  input xmm9 0xaaf1e61352e99a2a_0000000000000026
  input xmm10 0x000000000000007f_74694b5300000002
  input xmm11 0x421300000c459ef7_4053f00000000000
  input xmm12 0x7eaef55950820969_3dda327ac5305577
  input xmm13 0x3868c1d4eebb1ce8_41f7f62600000002
  input xmm14 0x6e6d34b0159fc772_3f80000042af8000
  input xmm15 0x405da00000000000_0000000000008000
  input flags PF AF SF OF
  input x87.status 0x373f
  input x87.empty 0x20
  input x87.r0 0x7ffe_ffffffffffffffff
  input x87.r1 0x475e_cca4038fe08501c3
  input x87.r2 0xffff_8000000000000000
  input x87.r3 0x403f_800000000000000f
  input x87.r4 0x8a2a_4972156d71b0c442
  input x87.r5 0xf2ab_5ba057f808cf636f
  input x87.r6 0xbfde_b6e51a76a4c7534e
  input x87.r7 0x3fe2_aae21f1345b5e265
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  fxsave64 [0x100038c0]  ; 67 48 0f ae 04 25 c0 38 00 10
  fxsave64 [0x100038c0]  ; 67 48 0f ae 04 25 c0 38 00 10
  input xmm0 0x0000000000000002_f3409ed1206777e4
  input xmm1 0x0000000000008000_d78c29f1f507e056
  input xmm2 0x8c3f80b7fcbbd4b0_8000000000000000
  input xmm3 0x0000000123a5637a_0000000000000000
  input xmm4 0x000000000000001d_7f80000080000000
  input xmm5 0xe4d6680a7a3d187b_8a590d5c802aa025
  input xmm6 0x27389383ffc00000_368df015645796a5
  input xmm7 0x00000000ff800000_7f80000000000000
  input xmm8 0xc055f00000000000_c015800000000000
  input xmm9 0x5923d2ec3c47c1e3_7f80000042ee4000
  input xmm10 0x241b0d913a843b73_02862b4fc2fc8678
  input xmm11 0x000000000000001b_c03e600000000000
  input xmm12 0x53ddc53e00000002_899635223b022abc
  input xmm13 0xc2f680007f800000_571a3b9f7c2d4890
  input xmm14 0x08da00d5d20437ef_6d060d0e11cc030f
  input xmm15 0xa9972349bb3324aa_4050700000000000
  input flags PF AF ZF SF DF OF
  input x87.status 0x587b
  input x87.empty 0x0
  input x87.r0 0xc029_e2541e229425db61
  input x87.r1 0xc026_c3bb007fab914000
  input x87.r2 0x402a_9cd982c6a1d39520
  input x87.r3 0xc027_ded4d1b6fc0b7c8b
  input x87.r4 0x8000_0000000000000000
  input x87.r5 0xc027_e96d185d24c72fd0
  input x87.r6 0xc4ce_d297091322ebe17e
  input x87.r7 0xc028_dedcb554c874d238
  result memory 0x100038c0 7f 03 7b 58 ff
  result memory 0x100038d8 80 1f 00 00 ff ff 00 00 8b 7c 0b fc b6 d1 d4 de
  result memory 0x100038e8 27 c0
  result memory 0x100038f9 80 00 00 00 00 00 00 d0 2f c7 24 5d 18 6d e9 27
  result memory 0x10003909 c0 00 00 00 00 00 00 7e e1 eb 22 13 09 97 d2 ce
  result memory 0x10003919 c4 00 00 00 00 00 00 38 d2 74 c8 54 b5 dc de 28
  result memory 0x10003929 c0 00 00 00 00 00 00 61 db 25 94 22 1e 54 e2 29
  result memory 0x10003939 c0 00 00 00 00 00 00 00 40 91 ab 7f 00 bb c3 26
  result memory 0x10003949 c0 00 00 00 00 00 00 20 95 d3 a1 c6 82 d9 9c 2a
  result memory 0x10003959 40 00 00 00 00 00 00 e4 77 67 20 d1 9e 40 f3 02
  result memory 0x10003970 56 e0 07 f5 f1 29 8c d7 00 80
  result memory 0x10003987 80 b0 d4 bb fc b7 80 3f 8c
  result memory 0x10003998 7a 63 a5 23 01 00 00 00 00 00 00 80 00 00 80 7f
  result memory 0x100039a8 1d 00 00 00 00 00 00 00 25 a0 2a 80 5c 0d 59 8a
  result memory 0x100039b8 7b 18 3d 7a 0a 68 d6 e4 a5 96 57 64 15 f0 8d 36
  result memory 0x100039ca c0 ff 83 93 38 27 00 00 00 00 00 00 80 7f
  result memory 0x100039da 80 ff 00 00 00 00 00 00 00 00 00 80 15 c0
  result memory 0x100039ed f0 55 c0 00 40 ee 42 00 00 80 7f e3 c1 47 3c ec
  result memory 0x100039fd d2 23 59 78 86 fc c2 4f 2b 86 02 73 3b 84 3a 91
  result memory 0x10003a0d 0d 1b 24 00 00 00 00 00 60 3e c0 1b
  result memory 0x10003a20 bc 2a 02 3b 22 35 96 89 02 00 00 00 3e c5 dd 53
  result memory 0x10003a30 90 48 2d 7c 9f 3b 1a 57 00 00 80 7f 00 80 f6 c2
  result memory 0x10003a40 0f 03 cc 11 0e 0d 06 6d ef 37 04 d2 d5 00 da 08
  result memory 0x10003a55 70 50 40 aa 24 33 bb 49 23 97 a9

; FXSAVE: row in frontend-x86/src/ops/sse_control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-4096 bits 64
  fxsave [rax*8+0x10004378]  ; 0f ae 04 c5 78 43 00 10
  input rax 0x21
  input xmm0 0x3ff0000000000000_a8cc908980000000
  input xmm1 0x8000000000000000_0000000000000080
  input xmm2 0xe15353d2034c141d_def0148b7fffffff
  input xmm3 0x7f8000016ecaa6d3_7f800001c2af4000
  input xmm4 0x427480007f800000_000000000000002a
  input xmm5 0x2fd99869b3fc8192_bfc0000016145b0c
  input xmm6 0x0000000000000020_f8a27f4de3e07c69
  input xmm7 0x7f800001ffc00000_fa704648cb3f64f1
  input xmm8 0x007fffff6d2c5d33_8edf60145727a10f
  input xmm9 0x4054380000000000_12f7b57e70ae6c91
  input xmm10 0xdcf73f718ae7d429_d0023948054ffa38
  input xmm11 0xcdefe42e2b031690_3f800000bfc00000
  input xmm12 0xe4b975cd95b297cd_3674e3c192b9e2fe
  input xmm13 0xe4d23e05b12d9b41_582061dbc2040000
  input xmm14 0xc6b806ac5dd69e78_8c71614b64d1bf17
  input xmm15 0x7fc01234354dd0d4_81c356dfee5a4693
  input flags PF ZF DF
  input x87.status 0x6c70
  input x87.empty 0x0
  input x87.r0 0x0001_8000000000000000
  input x87.r1 0xc94d_64f35db6001b9d19
  input x87.r2 0xbfe6_f76bd135a0000000
  input x87.r3 0xbfe6_df34f30000000000
  input x87.r4 0x401a_c98acc21beb376bb
  input x87.r5 0x6102_39ed1b966208eda8
  input x87.r6 0xbfea_bad5a396d947a2ad
  input x87.r7 0x3732_557556fafc1ea82d
  result memory 0x10004480 7f 03 70 6c ff
  result memory 0x10004498 80 1f 00 00 ff ff 00 00 a8 ed 08 62 96 1b ed 39
  result memory 0x100044a8 02 61 00 00 00 00 00 00 ad a2 47 d9 96 a3 d5 ba
  result memory 0x100044b8 ea bf 00 00 00 00 00 00 2d a8 1e fc fa 56 75 55
  result memory 0x100044c8 32 37 00 00 00 00 00 00 00 00 00 00 00 00 00 80
  result memory 0x100044d8 01 00 00 00 00 00 00 00 19 9d 1b 00 b6 5d f3 64
  result memory 0x100044e8 4d c9 00 00 00 00 00 00 00 00 00 a0 35 d1 6b f7
  result memory 0x100044f8 e6 bf 00 00 00 00 00 00 00 00 00 00 00 f3 34 df
  result memory 0x10004508 e6 bf 00 00 00 00 00 00 bb 76 b3 be 21 cc 8a c9
  result memory 0x10004518 1a 40 00 00 00 00 00 00 00 00 00 80 89 90 cc a8
  result memory 0x1000452e f0 3f 80
  result memory 0x1000453f 80 ff ff ff 7f 8b 14 f0 de 1d 14 4c 03 d2 53 53
  result memory 0x1000454f e1 00 40 af c2 01 00 80 7f d3 a6 ca 6e 01 00 80
  result memory 0x1000455f 7f 2a 00 00 00 00 00 00 00 00 00 80 7f 00 80 74
  result memory 0x1000456f 42 0c 5b 14 16 00 00 c0 bf 92 81 fc b3 69 98 d9
  result memory 0x1000457f 2f 69 7c e0 e3 4d 7f a2 f8 20
  result memory 0x10004590 f1 64 3f cb 48 46 70 fa 00 00 c0 ff 01 00 80 7f
  result memory 0x100045a0 0f a1 27 57 14 60 df 8e 33 5d 2c 6d ff ff 7f
  result memory 0x100045b0 91 6c ae 70 7e b5 f7 12 00 00 00 00 00 38 54 40
  result memory 0x100045c0 38 fa 4f 05 48 39 02 d0 29 d4 e7 8a 71 3f f7 dc
  result memory 0x100045d2 c0 bf 00 00 80 3f 90 16 03 2b 2e e4 ef cd fe e2
  result memory 0x100045e2 b9 92 c1 e3 74 36 cd 97 b2 95 cd 75 b9 e4
  result memory 0x100045f2 04 c2 db 61 20 58 41 9b 2d b1 05 3e d2 e4 17 bf
  result memory 0x10004602 d1 64 4b 61 71 8c 78 9e d6 5d ac 06 b8 c6 93 46
  result memory 0x10004612 5a ee df 56 c3 81 d4 d0 4d 35 34 12 c0 7f

case fault bits 64
  fxsave [rip+0x57f9]  ; 0f ae 05 f9 57 00 00
  input xmm0 0x0000000000000000_d5f4f50c3f47ef17
  input xmm1 0x77126ff0ee9220fc_ffffffffffffffff
  input xmm2 0xfff8000000000000_42bf00006dc1c3a7
  input xmm3 0x8ab0ab5b0f79c5b3_45be622a33f867ba
  input xmm4 0x69695c317fffffff_000000002c9d19cd
  input xmm5 0x4ca1a7283ff53b2c_46d2f17742aa4000
  input xmm6 0xfc11985bffffffff_c05e200000000000
  input xmm7 0xb2907d39d979261f_ecdbfbedab2daa77
  input xmm8 0xc051b00000000000_884dc6d1c2bc4000
  input xmm9 0xf7f3e4b022a4c8f0_c2e4c000ee792443
  input xmm10 0xc46a19feb2012052_007fffff7f800001
  input xmm11 0x4050180000000000_4f000000ffc00000
  input xmm12 0x738b5f82bc6e8ad4_000000000000002b
  input xmm13 0xc042d00000000000_c291c000897209bf
  input xmm14 0x0e6bcbad92dee09b_4f2e9bc64864d469
  input xmm15 0xe7abe31e95fa8f48_3ea7084492602f17
  input flags CF PF AF ZF SF OF
  input x87.control 0xe40
  input x87.status 0x1740
  input x87.empty 0x8e
  input x87.r0 0x3fdd_da78748709351203
  input x87.r1 0xbfd9_9f09df43671cb780
  input x87.r2 0x7fff_4000000000000000
  input x87.r3 0xc003_9971c2604fd8cd33
  input x87.r4 0x7ffe_ffffffffffffffff
  input x87.r5 0x7fff_a000000000000000
  input x87.r6 0xffff_c000000000000000
  input x87.r7 0x8000_0000000000000000
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  fxsave [r12*2+0x10003ba0]  ; 42 0f ae 04 65 a0 3b 00 10
  fxsave [r12*2+0x10003ba0]  ; 42 0f ae 04 65 a0 3b 00 10
  input r12 0x30
  input xmm0 0xbff8000000000000_428b400041120000
  input xmm1 0x0685a3f6ffffffff_4080f21a6055760b
  input xmm2 0xc016000000000000_00000000ffffffff
  input xmm3 0xc036259f6234bcbe_0e25099326a94ed3
  input xmm4 0x26a1ded894c54e53_e3c7d27293889ee4
  input xmm5 0xbf703836c2540000_bd5b753d71eedbf6
  input xmm6 0xff80000000000001_1138104e5171920d
  input xmm7 0x32a8a6d9c2880000_c2ba0000422c8000
  input xmm8 0x0000000000000007_4055300000000000
  input xmm9 0x755ed33bf8ed916b_e4d43fff80000000
  input xmm10 0xfe527bd04b387ce5_6cd40f687bb8f25a
  input xmm11 0xa9248d77eb61cb7e_96244db2e7d9d88c
  input xmm12 0x111079b9a3ecaab0_b9be2eeed760b01c
  input xmm13 0xbf6c743f30364df3_4a515b6b6367c289
  input xmm14 0xe0c4930efbecb7ab_7f800000007fffff
  input xmm15 0xd11bb32210ae7747_65c36b4ea4568d1c
  input flags CF PF SF
  input x87.control 0xa77
  input x87.status 0x3d11
  input x87.empty 0x0
  input x87.r0 0x4043_d3779e70b0257596
  input x87.r1 0xbff1_d24a02125194d22d
  input x87.r2 0xbff5_e1ca1373bbe3d8c7
  input x87.r3 0x3ff5_ac237d5817b78167
  input x87.r4 0x8000_7fffffffffffffff
  input x87.r5 0xbff1_a73162d417dc0000
  input x87.r6 0x0001_8000000000000000
  input x87.r7 0xbff4_912673d0a1f850f0
  result memory 0x10003c00 77 0a 11 3d ff
  result memory 0x10003c18 80 1f 00 00 ff ff 00 00 f0 50 f8 a1 d0 73 26 91
  result memory 0x10003c28 f4 bf 00 00 00 00 00 00 96 75 25 b0 70 9e 77 d3
  result memory 0x10003c38 43 40 00 00 00 00 00 00 2d d2 94 51 12 02 4a d2
  result memory 0x10003c48 f1 bf 00 00 00 00 00 00 c7 d8 e3 bb 73 13 ca e1
  result memory 0x10003c58 f5 bf 00 00 00 00 00 00 67 81 b7 17 58 7d 23 ac
  result memory 0x10003c68 f5 3f 00 00 00 00 00 00 ff ff ff ff ff ff ff 7f
  result memory 0x10003c79 80 00 00 00 00 00 00 00 00 dc 17 d4 62 31 a7 f1
  result memory 0x10003c89 bf 00 00 00 00 00 00 00 00 00 00 00 00 00 80 01
  result memory 0x10003ca2 12 41 00 40 8b 42 00 00 00 00 00 00 f8 bf 0b 76
  result memory 0x10003cb2 55 60 1a f2 80 40 ff ff ff ff f6 a3 85 06 ff ff
  result memory 0x10003cc2 ff ff 00 00 00 00 00 00 00 00 00 00 16 c0 d3 4e
  result memory 0x10003cd2 a9 26 93 09 25 0e be bc 34 62 9f 25 36 c0 e4 9e
  result memory 0x10003ce2 88 93 72 d2 c7 e3 53 4e c5 94 d8 de a1 26 f6 db
  result memory 0x10003cf2 ee 71 3d 75 5b bd 00 00 54 c2 36 38 70 bf 0d 92
  result memory 0x10003d02 71 51 4e 10 38 11 01 00 00 00 00 00 80 ff 00 80
  result memory 0x10003d12 2c 42 00 00 ba c2 00 00 88 c2 d9 a6 a8 32
  result memory 0x10003d25 30 55 40 07 00 00 00 00 00 00 00 00 00 00 80 ff
  result memory 0x10003d35 3f d4 e4 6b 91 ed f8 3b d3 5e 75 5a f2 b8 7b 68
  result memory 0x10003d45 0f d4 6c e5 7c 38 4b d0 7b 52 fe 8c d8 d9 e7 b2
  result memory 0x10003d55 4d 24 96 7e cb 61 eb 77 8d 24 a9 1c b0 60 d7 ee
  result memory 0x10003d65 2e be b9 b0 aa ec a3 b9 79 10 11 89 c2 67 63 6b
  result memory 0x10003d75 5b 51 4a f3 4d 36 30 3f 74 6c bf ff ff 7f
  result memory 0x10003d86 80 7f ab b7 ec fb 0e 93 c4 e0 1c 8d 56 a4 4e 6b
  result memory 0x10003d96 c3 65 47 77 ae 10 22 b3 1b d1

case code-32 bits 32
  fxsave [0x10003dc0]  ; 0f ae 05 c0 3d 00 10
  input xmm0 0xd92d25893c04c4dd_bfc00000b95ddd2c
  input xmm1 0xff8000003f800000_c42e6a04af5de32c
  input xmm2 0x822e72ef18d59dda_5fcd9e635039ae76
  input xmm3 0xf348dab1d0bac7d5_7ff8000000001234
  input xmm4 0x6bf7cfd4ffe2b566_d84a3e494d97648d
  input xmm5 0x410a0000ff800000_000000000000007f
  input xmm6 0x0000000000000013_b431dc0300008000
  input xmm7 0x62075231ffffffff_4054880000000000
  input flags PF AF ZF SF DF OF
  input x87.control 0x356
  input x87.status 0xea87
  input x87.empty 0x0
  input x87.r0 0x0001_8000000000000000
  input x87.r1 0xc004_8e00dcb12c7cdadd
  input x87.r2 0xec43_8eaa85e1b03ad71f
  input x87.r3 0xc03c_c1875a315fead120
  input x87.r4 0x4005_f986be06367f4cbf
  input x87.r5 0xc004_9e7ee99cba356da8
  input x87.r6 0xc004_bafbb00000000000
  input x87.r7 0xc006_c3656b134496cad8
  result memory 0x10003dc0 56 03 87 ea ff
  result memory 0x10003dd8 80 1f 00 00 ff ff 00 00 a8 6d 35 ba 9c e9 7e 9e
  result memory 0x10003de8 04 c0 00 00 00 00 00 00 00 00 00 00 00 b0 fb ba
  result memory 0x10003df8 04 c0 00 00 00 00 00 00 d8 ca 96 44 13 6b 65 c3
  result memory 0x10003e08 06 c0 00 00 00 00 00 00 00 00 00 00 00 00 00 80
  result memory 0x10003e18 01 00 00 00 00 00 00 00 dd da 7c 2c b1 dc 00 8e
  result memory 0x10003e28 04 c0 00 00 00 00 00 00 1f d7 3a b0 e1 85 aa 8e
  result memory 0x10003e38 43 ec 00 00 00 00 00 00 20 d1 ea 5f 31 5a 87 c1
  result memory 0x10003e48 3c c0 00 00 00 00 00 00 bf 4c 7f 36 06 be 86 f9
  result memory 0x10003e58 05 40 00 00 00 00 00 00 2c dd 5d b9 00 00 c0 bf
  result memory 0x10003e68 dd c4 04 3c 89 25 2d d9 2c e3 5d af 04 6a 2e c4
  result memory 0x10003e7a 80 3f 00 00 80 ff 76 ae 39 50 63 9e cd 5f da 9d
  result memory 0x10003e8a d5 18 ef 72 2e 82 34 12 00 00 00 00 f8 7f d5 c7
  result memory 0x10003e9a ba d0 b1 da 48 f3 8d 64 97 4d 49 3e 4a d8 66 b5
  result memory 0x10003eaa e2 ff d4 cf f7 6b 7f
  result memory 0x10003eba 80 ff 00 00 0a 41 00 80 00 00 03 dc 31 b4 13
  result memory 0x10003ed5 88 54 40 ff ff ff ff 31 52 07 62

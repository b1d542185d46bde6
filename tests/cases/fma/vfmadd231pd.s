; VFMADD231PD: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfmadd231pd xmm15, xmm1, xmm2  ; c4 62 f1 b8 fa
  input xmm1 0x19bde6d780000000_3c0e27ad41cf0000
  input xmm2 0x19d199071dad1169_452f3841d7db6be5
  input xmm15 0x0000000000000000_a4a995f65b2eb105
  input flags AF DF
  result xmm15 0x0000000000000000_414d6b7352f4f935
  result ymm15.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fb0

case register-256 bits 64
  vfmadd231pd ymm5, ymm7, ymm2  ; c4 e2 c5 b8 ea
  input xmm2 0x3239ea7ec66c6dc2_f95dc9324d67d86d
  input xmm5 0xc04ce00000000000_0bc5df2ee0d24f78
  input xmm7 0x0000000000000009_41e0000000000000
  input ymm2.high 0x8000000000000000_3ff0000000000000
  input ymm5.high 0x000000011e60995b_29d6034e1e1d61f3
  input ymm7.high 0xfe27dd4738d1bc2d_c053a00000000000
  input flags CF PF AF ZF
  result xmm5 0xc04ce00000000000_fb4dc9324d67d86d
  result ymm5.high 0x000000011e60995b_c053a00000000000
  result mxcsr 0x1fa2

case memory-128 bits 64
  vfmadd231pd xmm10, xmm1, [rip+0x2fa7]  ; c4 62 f1 b8 15 a7 2f 00 00
  input xmm1 0x77f5e041959933a9_c05a400000000000
  input xmm10 0x419d000000000000_4050980000000000
  input flags PF SF OF
  input memory 0x10003b70 ff ff 7f 00 00 00 20 c2 00 00 80 7f 52 8b 92 c1
  result xmm10 0xf9995ac6cdb32660_428a400000d412fe
  result ymm10.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case memory-256 bits 64
  vfmadd231pd ymm1, ymm4, [r8d+r12d*2]  ; 67 c4 82 dd b8 8c 60 00 00 00 00
  input r8 0xe6a40010006ba0
  input r12 0xe6a40000000010
  input xmm1 0x0000000000000004_11aeab85e80b9ca4
  input xmm4 0x0000000000007fff_9a8ca5223698f1ef
  input ymm1.high 0x90554b0875522a6e_533a5b46726afa59
  input ymm4.high 0xe96b86940e01c78e_f63ebb0f00007fff
  input flags PF DF
  input memory 0x10006bc0 12 00 00 00 00 00 00 00 7c 80 2c f1 79 c5 f8 83
  input memory 0x10006bd0 ef fa 07 f9 00 00 b6 c1 e8 f0 e5 f3 4d f6 bf 10
  result ymm1.high 0xba3b7e3d0d5d674b_7805209b3f278e9e
  result mxcsr 0x1fb2

case fault bits 64
  vfmadd231pd xmm4, xmm11, [edi+0xff67]  ; 67 c4 e2 a1 b8 a7 67 ff 00 00
  input rdi 0x5a951e5e0fff7090
  input xmm4 0x2d55311cc3313bae_c74963c1ffc00000
  input xmm11 0xd71666722d925dce_60c2b0f7b18a728a
  input flags AF SF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfmadd231pd xmm0, xmm5, xmm4  ; c4 e2 d1 b8 c4
  input xmm0 0x6194132578d7ed96_4051680000000000
  input xmm4 0xb029cd248c053b8a_0000000180000000
  input xmm5 0x6a2d935cffffffff_000000000000002b
  input flags CF PF AF SF
  input mxcsr 0x7f80
  result xmm0 0x6194132578d7ed95_4051680000000000
  result ymm0.high 0x0000000000000000_0000000000000000
  result mxcsr 0x7fa2

case sequence bits 64
  vfmadd231pd ymm6, ymm5, ymm14  ; c4 c2 d5 b8 f6
  vfmadd231pd ymm8, ymm2, ymm10  ; c4 42 ed b8 c2
  input xmm5 0x6a9e3e346d5273b9_1a5953fde0720d85
  input xmm6 0x7ff0000000000001_0000000080000000
  input xmm14 0x7d249a51ed753b61_5a2cbf5c420e0000
  input ymm5.high 0x0000000000000000_4de79f85e283677f
  input ymm6.high 0x0000000000008000_63ce1b217d9053a8
  input ymm14.high 0x4f00000080000000_4302b7df0748e046
  input flags CF ZF OF
  result xmm6 0x7ff8000000000001_3496c0f47d79aa3b
  result mxcsr 0x1fa3

case code-32 bits 32
  vfmadd231pd xmm7, xmm2, xmm5  ; c4 e2 e9 b8 fd
  input xmm2 0xfff8000000000000_f2a7b252ffffffff
  input xmm5 0xb083575f8d485a90_ffffffffffffffff
  input xmm7 0x0cfe7e0e4576c894_7ff0000000000001
  input flags SF
  result xmm7 0xfff8000000000000_ffffffffffffffff
  result ymm7.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f81

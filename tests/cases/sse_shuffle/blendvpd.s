; BLENDVPD: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  blendvpd xmm0, xmm12  ; 66 41 0f 38 15 c4
  input xmm0 0xffffffffffffffff_0000000000000001
  input xmm12 0x8000000000000000_3a1feedcf6e8a7d5
  input flags PF SF
  result xmm0 0x8000000000000000_0000000000000001

case memory-128 bits 64
  blendvpd xmm14, [rip+0x3456]  ; 66 44 0f 38 15 35 56 34 00 00
  input xmm0 0x773c3ddbc2f2c000_c04f200000000000
  input xmm14 0x49dd9f307f407ac1_8000000000000000
  input flags CF AF SF DF
  input memory 0x10004020 3a 45 81 f3 44 68 f0 20 12 4d e6 35 69 68 b9 fb
  result xmm14 0x49dd9f307f407ac1_20f06844f381453a

case fault bits 64
  blendvpd xmm8, [0x10006ff7]  ; 66 44 0f 38 15 04 25 f7 6f 00 10
  input xmm0 0x396a2e53d3ee3682_4a4300614f000000
  input xmm8 0xc2308000ff800000_7430980c23f9be46
  input flags CF PF ZF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  blendvpd xmm7, [rip+0x2d87]  ; 66 0f 38 15 3d 87 2d 00 00
  blendvpd xmm0, xmm6          ; 66 0f 38 15 c6
  input xmm0 0xc2a7c0007f800001_2ea4df6d4c5a1559
  input xmm7 0x16d9bb18a825486d_0000000000000001
  input flags CF ZF SF OF
  input memory 0x10003951 80 00 00 cd b2 4d fb de 01 04 f0 a6 f5 a1 80
  result xmm0 0x2626262626262626_2ea4df6d4c5a1559
  result xmm7 0x80a1f5a6f00401de_0000000000000001

case code-32 bits 32
  blendvpd xmm4, xmm4  ; 66 0f 38 15 e4
  input xmm0 0x0000000031fa66a5_0a60e62f6f38b7c5
  input xmm4 0xc050380000000000_4052000000000000
  input flags CF ZF DF OF
  result unchanged

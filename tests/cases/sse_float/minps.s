; MINPS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  minps xmm15, xmm6  ; 44 0f 5d fe
  input xmm6 0x73b617f8ead9aa06_64614cb46055db52
  input xmm15 0x83dfb19abe4e2736_7ff0000000000001
  input flags CF DF
  result xmm15 0x83dfb19aead9aa06_64614cb400000001
  result mxcsr 0x1f83

case memory-128 bits 64
  minps xmm15, [0x10003c60]  ; 44 0f 5d 3c 25 60 3c 00 10
  input xmm15 0x5740f02c25b02fc0_b15ccebff8a449b7
  input flags CF SF
  input memory 0x10003c60 9b 6d 5f ba c3 77 83 2d 00 00 00 00 00 00 e0 41
  result xmm15 0x41e0000000000000_b15ccebff8a449b7

case rounding bits 64
  minps xmm8, xmm2  ; 44 0f 5d c2
  input xmm2 0x3f800000419b5d6d_a059b3dd53f2199a
  input xmm8 0x00000000000000ff_41dd000041260000
  input flags DF
  input mxcsr 0x1fc0
  result xmm8 0x0000000000000000_a059b3dd41260000

case sequence bits 64
  minps xmm14, xmm2  ; 44 0f 5d f2
  minps xmm5, xmm11  ; 41 0f 5d eb
  input xmm2 0x3f800000ffc00000_c3075d218631971e
  input xmm14 0xfd6a4c65af73772d_155f3aa205f632a7
  input flags CF AF SF
  result xmm14 0xfd6a4c65ffc00000_c3075d218631971e
  result mxcsr 0x1f81

case code-32 bits 32
  minps xmm1, xmm0  ; 0f 5d c8
  input xmm0 0x42740000c0ce7579_c043300000000000
  input xmm1 0xe802cf2300000080_401a800000000000
  input flags ZF SF
  result xmm1 0xe802cf23c0ce7579_c043300000000000
  result mxcsr 0x1f82

; PSLLW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  psllw xmm6, xmm2  ; 66 0f f1 f2
  input xmm2 0xb1a0153c03fed1ef_dc7236e31d199a38
  input xmm6 0x06efb2df6c653cdc_0080322180f97b67
  input flags AF DF
  result xmm6 0x0000000000000000_0000000000000000

case memory-128 bits 64
  psllw xmm15, [r8*1+0x100047b2]  ; 66 46 0f f1 3c 05 b2 47 00 10
  input r8 0xe
  input xmm15 0x415a6d27caa71388_000000000000003f
  input flags CF PF SF OF
  input memory 0x100047c0 01 00 00 00 00 00 00 00 00 00 00 80
  result xmm15 0x82b4da4e954e2710_000000000000007e

case sequence bits 64
  psllw xmm8, 0x39  ; 66 41 0f 71 f0 39
  psllw xmm7, 0x11  ; 66 0f 71 f7 11
  input xmm8 0x0000000080000000_57b9c8d0058ec3a0
  input flags CF PF SF DF OF
  result xmm7 0x0000000000000000_0000000000000000
  result xmm8 0x0000000000000000_0000000000000000

case code-32 bits 32
  psllw xmm3, xmm0  ; 66 0f f1 d8
  input xmm0 0xb7ccad3f3ea0a066_000000003fc00000
  input xmm3 0x7fc01234c2430000_b10849ab8e58aec4
  input flags CF AF SF
  result xmm3 0x0000000000000000_0000000000000000

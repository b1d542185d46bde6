; VFMADD213SD: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfmadd213sd xmm9, xmm7, xmm4  ; c4 62 c1 a9 cc
  input xmm4 0x42da80004f000000_7f80000061e614db
  input xmm7 0x6b274f1ec980adc6_9e6b5eeb75810525
  input xmm9 0xf3521f9481f81433_c27f0000c2dc0000
  input flags PF ZF SF OF
  result xmm9 0xf3521f9481f81433_7f80000061e614db
  result ymm9.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case memory-128 bits 64
  vfmadd213sd xmm2, xmm10, gs:[rax*1+0xc5c]  ; 65 c4 e2 a9 a9 14 05 5c 0c 00 00
  input rax 0x24
  input xmm2 0x7f800001bfc00000_4003000000000000
  input xmm10 0xbfc0000000000000_fff0000000000000
  input flags CF PF AF ZF
  input memory 0x10004080 03 5b 80 42 b5 4c d7 74
  result xmm2 0x7f800001bfc00000_fff0000000000000
  result ymm2.high 0x0000000000000000_0000000000000000

case fault bits 64
  vfmadd213sd xmm11, xmm11, [rip+0x6430]  ; c4 62 a1 a9 1d 30 64 00 00
  input xmm11 0x5d70b469be13ee9a_8000000000000000
  input flags CF ZF SF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfmadd213sd xmm10, xmm3, xmm8  ; c4 42 e1 a9 d0
  input xmm3 0xc248000042790000_0000000000000035
  input xmm8 0x7296f9338a3282b8_0000000000000002
  input xmm10 0x3f8000007bee90cc_6eb6203baa73c708
  input flags PF ZF SF DF
  input mxcsr 0x1fc0
  result xmm10 0x3f8000007bee90cc_0000000000000000
  result ymm10.high 0x0000000000000000_0000000000000000

case sequence bits 64
  vfmadd213sd xmm10, xmm10, [0x100039d4]  ; c4 62 a9 a9 14 25 d4 39 00 10
  vfmadd213sd xmm9, xmm4, xmm0            ; c4 62 d9 a9 c8
  input xmm10 0x0000000000000005_403a400000000000
  input flags CF PF AF ZF
  input memory 0x100039d4 f4 5b e1 9f ff ff ff 7f
  result xmm9 0x2929292929292929_2020202020202020
  result xmm10 0x0000000000000005_7fffffff9fe15bf4
  result ymm9.high 0x0000000000000000_0000000000000000
  result ymm10.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case code-32 bits 32
  vfmadd213sd xmm7, xmm7, xmm2  ; c4 e2 c1 a9 fa
  input xmm2 0x479e228ec088c444_c2c940007c762107
  input xmm7 0xa297c73d55a67b52_c2d1c000c2ea4000
  input flags CF PF AF SF
  result xmm7 0xa297c73d55a67b52_45b3b101b077c714
  result ymm7.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

; VCVTPS2PD: row in frontend-x86/src/ops/sse_convert.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vcvtps2pd xmm8, xmm4  ; c5 78 5a c4
  input xmm4 0x0000000000000080_8000000000000000
  input flags CF ZF SF OF
  result xmm8 0x8000000000000000_0000000000000000
  result ymm8.high 0x0000000000000000_0000000000000000

case register-256-128 bits 64
  vcvtps2pd ymm11, xmm15  ; c4 41 7c 5a df
  input xmm15 0x3bc570ad2694e774_007fffffc2a68000
  input flags CF PF ZF SF DF
  result xmm11 0x380fffffc0000000_c054d00000000000
  result ymm11.high 0x3f78ae15a0000000_3cd29cee80000000
  result mxcsr 0x1f82

case memory-128-64 bits 64
  vcvtps2pd xmm0, [0x10003b30]  ; c5 f8 5a 04 25 30 3b 00 10
  input flags CF PF SF
  input memory 0x10003b30 70 4e e1 fd 00 c0 cd c2
  result xmm0 0xc059b80000000000_c7bc29ce00000000
  result ymm0.high 0x0000000000000000_0000000000000000

case memory-256-128 bits 64
  vcvtps2pd ymm1, [rip+0x2e98]  ; c5 fc 5a 0d 98 2e 00 00
  input flags CF PF ZF SF
  input memory 0x10003a60 8b 85 97 9d a7 e4 33 96 c7 da 79 75 86 e6 eb a5
  result xmm1 0xbac67c94e0000000_bbb2f0b160000000
  result ymm1.high 0xbcbd7cd0c0000000_46af3b58e0000000

case rounding bits 64
  vcvtps2pd ymm3, xmm12  ; c4 c1 7c 5a dc
  input xmm12 0x676085a5cddb34f1_0000000000000022
  input flags CF AF ZF DF
  input mxcsr 0x9fc0
  result xmm3 0x0000000000000000_0000000000000000
  result ymm3.high 0x44ec10b4a0000000_c1bb669e20000000

case sequence bits 64
  vcvtps2pd xmm12, xmm14  ; c4 41 78 5a e6
  vcvtps2pd xmm9, xmm0    ; c5 78 5a c8
  input xmm14 0x4291000032af3b58_80b29f51dd47cd9b
  input flags CF AF
  result xmm9 0x3c04040400000000_3c04040400000000
  result xmm12 0xb81653ea20000000_c3a8f9b360000000
  result ymm9.high 0x0000000000000000_0000000000000000
  result ymm12.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vcvtps2pd xmm0, xmm6  ; c5 f8 5a c6
  input xmm6 0x412c000037f4455f_2e6bd0d400007fff
  input flags PF ZF DF OF
  result xmm0 0x3dcd7a1a80000000_378fffc000000000
  result ymm0.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f82

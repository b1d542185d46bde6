; VFMSUB132SD: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfmsub132sd xmm13, xmm11, xmm15  ; c4 42 a1 9b ef
  input xmm11 0x0000000000000000_fed894794d0a8733
  input xmm13 0x6320d7c3e80c7554_d14fbfb297e17ea9
  input xmm15 0x0000000000000033_0000000000000000
  input flags AF ZF SF OF
  result xmm13 0x6320d7c3e80c7554_7ed894794d0a8733
  result ymm13.high 0x0000000000000000_0000000000000000

case memory-128 bits 64
  vfmsub132sd xmm1, xmm2, [rsi*2+0x10004307]  ; c4 e2 e9 9b 0c 75 07 43 00 10
  input rsi 0x38
  input xmm1 0x422380007f800001_3ff0000000000000
  input xmm2 0xc5e911e13815d24b_4dd1eadb1ed9bd42
  input flags PF AF DF OF
  input memory 0x10004378 84 dc 67 8b 00 00 44
  result xmm1 0x422380007f800001_cdd1eadb1ed9bd42
  result ymm1.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case fault bits 64
  vfmsub132sd xmm1, xmm1, [r8d+esi*2+0x65]  ; 67 c4 c2 f1 9b 8c 70 65 00 00 00
  input rsi 0x7ae74b5600000017
  input r8 0x7ae74b5610006f68
  input xmm1 0xbf06bb0e43feacc5_7f8000012768cb42
  input flags PF AF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfmsub132sd xmm15, xmm12, xmm6  ; c4 62 99 9b fe
  input xmm6 0x6373905bbfc00000_7f8000000c1c1f60
  input xmm12 0xc053980000000000_3ff0000000000000
  input xmm15 0xc2db4000c24c8000_3f8000009b7b766d
  input flags AF OF
  input mxcsr 0x3f80
  result xmm15 0xc2db4000c24c8000_7f100000a7979642
  result ymm15.high 0x0000000000000000_0000000000000000
  result mxcsr 0x3fa0

case sequence bits 64
  vfmsub132sd xmm5, xmm2, xmm9    ; c4 c2 e9 9b e9
  vfmsub132sd xmm6, xmm14, xmm14  ; c4 c2 89 9b f6
  input xmm2 0x7f80000142ac8000_a060145e75dd592b
  input xmm5 0x3511f0e30cbc266f_007fffffc2b10000
  input xmm9 0xc2a0c000007fffff_2bdf7a602cd09f39
  input flags PF SF
  result xmm5 0x3511f0e30cbc266f_2060145e75dd592b
  result xmm6 0x2626262626262626_ae2e2e2e2e2e2e2e
  result ymm5.high 0x0000000000000000_0000000000000000
  result ymm6.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case code-32 bits 32
  vfmsub132sd xmm7, xmm5, xmm0  ; c4 e2 d1 9b f8
  input xmm0 0x6e5e552900000002_a75ecc9d26a98cd1
  input xmm5 0x0e91f6115aed3ac6_00000000000000ff
  input xmm7 0x8000000000000000_0000000000000000
  input flags PF AF SF OF
  result xmm7 0x8000000000000000_80000000000000ff
  result ymm7.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f82

; CVTPS2PD: row in frontend-x86/src/ops/sse_convert.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  cvtps2pd xmm7, xmm14  ; 41 0f 5a fe
  input xmm14 0x0000000000008000_0baa1702ffffffff
  input flags PF AF ZF
  result xmm7 0x397542e040000000_ffffffffe0000000

case memory-128-64 bits 64
  cvtps2pd xmm0, [0x10003a58]  ; 0f 5a 04 25 58 3a 00 10
  input flags PF SF DF OF
  input memory 0x10003a58 57 da 06 64 b2 b7 2f 13
  result xmm0 0x3a65f6f640000000_4480db4ae0000000

case exceptions bits 64
  cvtps2pd xmm0, [esp]  ; 67 0f 5a 84 24 00 00 00 00
  input rsp 0x1f5bd42b10004470
  input flags PF ZF
  input memory 0x10004470 01
  result xmm0 0x0000000000000000_36a0000000000000
  result mxcsr 0x1f82

case fault bits 64
  cvtps2pd xmm9, [rip+0x6432]  ; 44 0f 5a 0d 32 64 00 00
  input flags CF AF ZF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  cvtps2pd xmm8, xmm13  ; 45 0f 5a c5
  input xmm13 0x0385a8aa21b3a755_000000000000003d
  input flags PF AF SF
  input mxcsr 0x9fc0
  result xmm8 0x0000000000000000_0000000000000000

case sequence bits 64
  cvtps2pd xmm14, xmm4  ; 44 0f 5a f4
  cvtps2pd xmm0, xmm1   ; 0f 5a c1
  input xmm4 0x71a9d9545b477c59_44b2955e269046ce
  input flags PF ZF DF
  result xmm0 0x3c24242420000000_3c24242420000000
  result xmm14 0x409652abc0000000_3cd208d9c0000000

case code-32 bits 32
  cvtps2pd xmm2, xmm6  ; 0f 5a d6
  input xmm6 0xe01804156bd2cca7_bfc00000423b8000
  input flags PF AF SF
  result xmm2 0xbff8000000000000_4047700000000000

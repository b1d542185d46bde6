; COMISS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  comiss xmm9, xmm10  ; 45 0f 2f ca
  input xmm9 0xc016b9498d5af921_5bd3d43e3441bc5b
  input xmm10 0x7263407e424c8000_17fadaa069108e5e
  input flags CF SF
  result flags CF

case memory-128-32 bits 64
  comiss xmm15, [rip+0x31d4]  ; 44 0f 2f 3d d4 31 00 00
  input xmm15 0xffffffffffffffff_00bfd78231a21387
  input flags CF PF AF ZF DF OF
  input memory 0x10003d9c 43 c4 34 9d
  result flags DF

case carry bits 64
  comiss xmm7, [rip+0x313d]  ; 0f 2f 3d 3d 31 00 00
  input xmm7 0x1534db237f800000_eab778ab80000000
  input flags DF OF
  input memory 0x10003d04 a0 99 53 35
  result flags CF DF

case zero bits 64
  comiss xmm4, [esi+0x2c8a]  ; 67 0f 2f a6 8a 2c 00 00
  input rsi 0x68b8f20e10001a84
  input xmm4 0x000000007fffffff_eb2a575affffffff
  input flags AF DF OF
  input memory 0x1000470e fb 5e
  result flags CF PF ZF DF
  result mxcsr 0x1f81

case exceptions bits 64
  comiss xmm6, xmm8  ; 41 0f 2f f0
  input xmm6 0x4049500000000000_3ff0000000000000
  input xmm8 0x7fffffffffffffff_49877061ffffffff
  input flags CF AF ZF SF DF OF
  result flags CF PF ZF DF
  result mxcsr 0x1f81

case fault bits 64
  comiss xmm8, gs:[r11*8+0x3bd6]  ; 65 46 0f 2f 04 dd d6 3b 00 00
  input r11 0x5
  input xmm8 0x2e74e0143ad08252_420d800042a78000
  input flags ZF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  comiss xmm10, xmm7  ; 44 0f 2f d7
  comiss xmm5, xmm3   ; 0f 2f eb
  input xmm7 0x23374bdb81451c95_007fffff73479de8
  input xmm10 0x6db3441dce026fdc_6f16333ceff6e4ab
  input flags AF ZF SF
  result flags none

case code-32 bits 32
  comiss xmm0, xmm7  ; 0f 2f c7
  input xmm0 0x0000000000000011_ffffffffffffffff
  input xmm7 0x403c200000000000_b26b3d65c2e3c000
  input flags CF DF OF
  result flags CF PF ZF DF
  result mxcsr 0x1f81

; MULSD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  mulsd xmm3, xmm10  ; f2 41 0f 59 da
  input xmm3 0x0000000000000034_8000000000000000
  input xmm10 0xdd9e50361bce8004_4029400000000000
  input flags AF ZF
  result unchanged

case memory-128-64 bits 64
  mulsd xmm7, [0x10004418]  ; f2 0f 59 3c 25 18 44 00 10
  input xmm7 0x5bbf50c7f1c5a181_0ff68c2b35f9f405
  input flags CF PF AF ZF SF DF OF
  result xmm7 0x5bbf50c7f1c5a181_0000000000000000

case exceptions bits 64
  mulsd xmm1, [esi*1+0x1000449c]  ; 67 f2 0f 59 0c 35 9c 44 00 10
  input rsi 0xf917fa800000002c
  input xmm1 0x2ba2a5b3000000ff_42cb00004f000000
  input flags CF PF DF
  input memory 0x100044c8 2d 44 78 54 d3 ee e7 ed
  result xmm1 0x2ba2a5b3000000ff_f0c431828a5b133f
  result mxcsr 0x1fa0

case fault bits 64
  mulsd xmm2, [rip+0x6432]  ; f2 0f 59 15 32 64 00 00
  input xmm2 0xbd01da72e4aebc22_ccc1970500000001
  input flags CF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  mulsd xmm8, [ebp+edi+0x1781]  ; 67 f2 44 0f 59 84 3d 81 17 00 00
  input rbp 0xfa41a2d210002a90
  input rdi 0xfa41a2d200000017
  input xmm8 0x47e896d6ad73ec68_00000000ffffffff
  input flags CF AF ZF SF
  input mxcsr 0x5f80
  input memory 0x10004228 80
  result xmm8 0x47e896d6ad73ec68_0000000000000001
  result mxcsr 0x5fb2

case sequence bits 64
  mulsd xmm15, xmm4  ; f2 44 0f 59 fc
  mulsd xmm13, xmm6  ; f2 44 0f 59 ee
  input xmm4 0x000000000000002c_800000007f800001
  input xmm15 0x405b280000000000_41100000ffc00000
  input flags CF AF ZF
  result xmm13 0x2d2d2d2d2d2d2d2d_136431d77d22c86e
  result xmm15 0x405b280000000000_8001fe001fdc0800
  result mxcsr 0x1fb2

case code-32 bits 32
  mulsd xmm3, xmm6  ; f2 0f 59 de
  input xmm3 0xc19800007fc01234_c05c700000000000
  input xmm6 0xbfc000007f800000_fff8000000000000
  input flags AF SF OF
  result xmm3 0xc19800007fc01234_fff8000000000000

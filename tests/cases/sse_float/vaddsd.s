; VADDSD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vaddsd xmm0, xmm14, xmm4  ; c5 8b 58 c4
  input xmm4 0x000000000000003d_00000000007fffff
  input xmm14 0x7fffffffffffffff_58a11a4100000080
  input flags PF AF OF
  result xmm0 0x7fffffffffffffff_58a11a4100000080
  result ymm0.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case memory-128 bits 64
  vaddsd xmm6, xmm11, [r14d-0xedde]  ; 67 c4 c1 23 58 b6 22 12 ff ff
  input r14 0x432eb4bf1001291e
  input xmm11 0xc048c00000000000_41d4593989c98979
  input flags PF AF ZF DF OF
  input memory 0x10003b40 08 dd ea f1 1c 86 a9 0a
  result xmm6 0xc048c00000000000_41d4593989c98979
  result ymm6.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case fault bits 64
  vaddsd xmm11, xmm0, [0x10006ffa]  ; c5 7b 58 1c 25 fa 6f 00 10
  input xmm0 0x4052680000000000_c91a89c066f8a47e
  input flags CF PF ZF SF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vaddsd xmm13, xmm5, xmm0  ; c5 53 58 e8
  input xmm0 0x0000000000000000_c26d8000c26b0000
  input xmm5 0xc050800000000000_0000000000000001
  input flags CF AF
  input mxcsr 0x7f80
  result xmm13 0xc050800000000000_c26d8000c26affff
  result ymm13.high 0x0000000000000000_0000000000000000
  result mxcsr 0x7fa2

case sequence bits 64
  vaddsd xmm2, xmm11, [rip+0x3a91]  ; c5 a3 58 15 91 3a 00 00
  vaddsd xmm14, xmm15, xmm0         ; c5 03 58 f0
  input xmm11 0x00000001ffc00000_dcbc71a26b0f3b09
  input flags CF PF
  input memory 0x1000465c 4f 8b 89 9b ec
  result xmm2 0x00000001ffc00000_ec9b898b4f000000
  result xmm14 0x2f2f2f2f2f2f2f2f_2f2f2f2f2f2f2f2f
  result ymm2.high 0x0000000000000000_0000000000000000
  result ymm14.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case code-32 bits 32
  vaddsd xmm6, xmm2, xmm2  ; c5 eb 58 f2
  input xmm2 0xc1cb0000c29ac000_0000000000000002
  input flags PF ZF OF
  result xmm6 0xc1cb0000c29ac000_0000000000000004
  result ymm6.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f82

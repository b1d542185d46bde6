; VFNMSUB132SS: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfnmsub132ss xmm4, xmm11, xmm15  ; c4 c2 21 9f e7
  input xmm4 0xfff8000000000000_0000000000000001
  input xmm11 0x76495adb61569032_e06889d71069759c
  input xmm15 0x42824f190b4cb278_b7c49d871287cd4b
  input flags CF AF SF OF
  result xmm4 0xfff8000000000000_000000009069759c
  result ymm4.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case memory-128 bits 64
  vfnmsub132ss xmm6, xmm8, [rip+0x35d8]  ; c4 e2 39 9f 35 d8 35 00 00
  input xmm6 0x000000000000007f_4048500000000000
  input xmm8 0x0f8162aff5c6afde_0000000000000037
  input flags PF AF ZF
  result xmm6 0x000000000000007f_4048500080000037
  result ymm6.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f82

case fault bits 64
  vfnmsub132ss xmm8, xmm9, [0x10006fff]  ; 67 c4 62 31 9f 04 25 ff 6f 00 10
  input xmm8 0xcf2c3926fcef5ce0_be80000076cc5b8e
  input xmm9 0x7fffffffffffffff_7f8000012b904e1b
  input flags CF PF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfnmsub132ss xmm13, xmm1, [rip+0x2f4d]  ; c4 62 71 9f 2d 4d 2f 00 00
  input xmm1 0x0000000000000016_a3e62ba1a5b7b254
  input xmm13 0x8000000000000000_42b74000c2d78000
  input flags CF SF OF
  input mxcsr 0x5f80
  input memory 0x10003b16 0f 00 5b f0
  result xmm13 0x8000000000000000_42b74000f3b85a8c
  result ymm13.high 0x0000000000000000_0000000000000000
  result mxcsr 0x5fa0

case sequence bits 64
  vfnmsub132ss xmm4, xmm0, xmm3   ; c4 e2 79 9f e3
  vfnmsub132ss xmm0, xmm15, xmm9  ; c4 c2 01 9f c1
  input xmm0 0xc054f80000000000_ffc000007f800001
  input xmm3 0x4348bd4dde008ca8_00e13d7200000002
  input xmm4 0xed60e377f1368eb2_796a1133ffc00000
  input flags CF PF AF SF DF
  result xmm0 0xc054f80000000000_ffc000007fc00001
  result ymm0.high 0x0000000000000000_0000000000000000
  result ymm4.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f81

case code-32 bits 32
  vfnmsub132ss xmm3, xmm5, xmm2  ; c4 e2 51 9f da
  input xmm2 0x000000000000001f_0000000000000004
  input xmm3 0x19079697ce36dacd_fff0000000000000
  input xmm5 0xf9e37d23428b4000_5ced5d0400007fff
  input flags CF SF
  result xmm3 0x19079697ce36dacd_fff0000080007fff
  result ymm3.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f82

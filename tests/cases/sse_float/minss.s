; MINSS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  minss xmm6, xmm7  ; f3 0f 5d f7
  input xmm6 0xc052880000000000_ec9dd954f997d2c5
  input xmm7 0x285d55e300000000_c29740007fc01234
  input flags PF ZF DF OF
  result xmm6 0xc052880000000000_ec9dd9547fc01234
  result mxcsr 0x1f81

case memory-128-32 bits 64
  minss xmm12, [r15*1+0x100038e7]  ; f3 46 0f 5d 24 3d e7 38 00 10
  input r15 0x28
  input xmm12 0x54fbcbb50b431dfc_451a08f952e0eb01
  input flags PF AF OF
  input memory 0x1000390f ff 7e 2a d6
  result xmm12 0x54fbcbb50b431dfc_451a08f9d62a7eff

case fault bits 64
  minss xmm0, [rcx*2+0x10006f90]  ; f3 0f 5d 04 4d 90 6f 00 10
  input rcx 0x37
  input xmm0 0x404ad00000000000_007fffffc286c000
  input flags ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  minss xmm11, [0x1000445c]  ; f3 44 0f 5d 1c 25 5c 44 00 10
  input xmm11 0x969b230b0ae76b66_fb9adf7a000000ff
  input flags CF PF AF ZF DF OF
  input mxcsr 0x9fc0
  input memory 0x1000445c 26 84 c4 1f
  result xmm11 0x969b230b0ae76b66_fb9adf7a00000000

case sequence bits 64
  minss xmm12, xmm0  ; f3 44 0f 5d e0
  minss xmm4, xmm14  ; f3 41 0f 5d e6
  input xmm0 0x53fbd7695fa1418e_99bf00c6836a3124
  input xmm12 0x1d15b767dfeea814_7091038738fb5a9f
  input flags SF OF
  result xmm12 0x1d15b767dfeea814_70910387836a3124

case code-32 bits 32
  minss xmm6, xmm3  ; f3 0f 5d f3
  input xmm3 0xe3fc963bbfc00000_c5c54d89f7a499f7
  input xmm6 0x7397be17f0c857d2_007fffff77a813db
  input flags AF ZF SF OF
  result xmm6 0x7397be17f0c857d2_007ffffff7a499f7

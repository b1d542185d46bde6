; VPADDQ: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpaddq xmm14, xmm5, xmm5  ; c5 51 d4 f5
  input xmm5 0x8000000000000000_7b80662a1022d624
  input flags CF SF OF
  result xmm14 0x0000000000000000_f700cc542045ac48
  result ymm14.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpaddq ymm7, ymm10, ymm6  ; c5 ad d4 fe
  input xmm6 0x4037600000000000_c00000007f800000
  input xmm10 0xda6312e03abd5c6b_48b0bf8187ae092f
  input ymm6.high 0x3f8000007f800001_08764a1761d55231
  input ymm10.high 0x411c0000c2d6c000_3f800000007fffff
  input flags CF PF SF DF OF
  result xmm7 0x1a9a72e03abd5c6b_08b0bf82072e092f
  result ymm7.high 0x809c00014256c001_47f64a1762555230

case memory-128 bits 64
  vpaddq xmm8, xmm5, [r12d-0xcc25]  ; 67 c4 41 51 d4 84 24 db 33 ff ff
  input r12 0x4ad2ee40100138e5
  input xmm5 0x000000000000000d_78481b227abd296b
  input flags CF ZF DF OF
  input memory 0x10006cc8 65 08 88 00 94 07 5e af
  result xmm8 0xaf5e079400880872_78481b227abd296b
  result ymm8.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpaddq ymm1, ymm7, [rip+0x2f18]  ; c5 c5 d4 0d 18 2f 00 00
  input xmm7 0xdb653257478182eb_5d9aa6f653156d20
  input ymm7.high 0x97e3d5f14f000000_405e780000000000
  input flags CF ZF OF
  input memory 0x10003ae0 fe 56 92 13 25 c1 f9 47 d4 f9 33 44 81 a4 43 18
  input memory 0x10003af0 01 00 80 7f 00 80 c9 c2 79 78 04 b3 1b b9 db 2f
  result xmm1 0xf3a8d6d88bb57cbf_a594681b66a7c41e
  result ymm1.high 0xc7bf8f0d02047879_0327f8007f800001

case fault bits 64
  vpaddq ymm6, ymm8, [0x10006ff2]  ; c5 bd d4 34 25 f2 6f 00 10
  input xmm8 0x217e3d6126fb61e2_894351627e010961
  input ymm8.high 0x7ff0000000000000_5ed21b76cb99ebe0
  input flags CF PF AF ZF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpaddq xmm13, xmm8, xmm6  ; c5 39 d4 ee
  vpaddq xmm5, xmm14, xmm7  ; c5 89 d4 ef
  input xmm6 0x4979743e71b77bbf_ff80000000000001
  input xmm8 0xc05a980000000000_c1bdde2ccf74a7b9
  input flags CF ZF OF
  result xmm5 0x5555555555555555_5555555555555555
  result xmm13 0x09d40c3e71b77bbf_c13dde2ccf74a7ba
  result ymm5.high 0x0000000000000000_0000000000000000
  result ymm13.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpaddq xmm6, xmm4, xmm3  ; c5 d9 d4 f3
  input xmm3 0x403ac00000000000_c056580000000000
  input xmm4 0x402cfb0dc1c70000_7dbda9db602cfdcc
  input flags ZF DF OF
  result xmm6 0x8067bb0dc1c70000_3e1401db602cfdcc
  result ymm6.high 0x0000000000000000_0000000000000000

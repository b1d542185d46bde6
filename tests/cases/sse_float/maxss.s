; MAXSS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  maxss xmm9, xmm3  ; f3 44 0f 5f cb
  input xmm3 0xc055580000000000_4013800000000000
  input xmm9 0xb4a0996a70bd83bf_426e00008620bea7
  input flags CF OF
  result xmm9 0xb4a0996a70bd83bf_426e000000000000

case memory-128-32 bits 64
  maxss xmm1, [r11d-0x32]  ; 67 f3 41 0f 5f 8b ce ff ff ff
  input r11 0x6c24a9e210003f4a
  input xmm1 0xdaed4bcbe4910937_496e42ba9c156ce2
  input flags CF PF ZF SF
  input memory 0x10003f18 34 2b 71 9d
  result unchanged

case exceptions bits 64
  maxss xmm6, xmm3  ; f3 0f 5f f3
  input xmm3 0x000000007fffffff_41e0000000000000
  input xmm6 0x3ff0000000000000_8326ad8c007fffff
  input flags CF PF
  result mxcsr 0x1f82

case fault bits 64
  maxss xmm13, [r13*2+0x10006fda]  ; f3 46 0f 5f 2c 6d da 6f 00 10
  input r13 0x12
  input xmm13 0xc059000000000000_18cb7b5200007fff
  input flags PF AF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  maxss xmm4, xmm11  ; f3 41 0f 5f e3
  input xmm4 0x7724f1373cfb5200_4714b06cf171ada2
  input xmm11 0x403a000000000000_0000000000000006
  input flags SF DF OF
  input mxcsr 0x1fc0
  result xmm4 0x7724f1373cfb5200_4714b06c00000000

case sequence bits 64
  maxss xmm2, xmm5  ; f3 0f 5f d5
  maxss xmm7, xmm9  ; f3 41 0f 5f f9
  input xmm2 0x017673094f000000_f85d2351c0880000
  input xmm5 0x07438f364b68315d_8c1d30a631b55509
  input flags PF AF ZF
  result xmm2 0x017673094f000000_f85d235131b55509
  result xmm7 0x2727272727272727_2727272729292929

case code-32 bits 32
  maxss xmm6, xmm3  ; f3 0f 5f f3
  input xmm3 0xc036e00000000000_5e2e4dcc9c83b6b1
  input xmm6 0x0000000000000002_f935959f41ec0000
  input flags CF DF
  result unchanged

; CMPSS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  cmpless xmm10, xmm8  ; f3 45 0f c2 d0 02
  input xmm8 0x7f8000003c6065b2_7fc012347a44c9ad
  input xmm10 0xbe3b451e7fc01234_314d6b243658d5c4
  input flags CF ZF DF OF
  result xmm10 0xbe3b451e7fc01234_314d6b24ffffffff

case memory-128-32-immediate bits 64
  cmpss xmm3, [r13*1+0x10003c99], 0xff  ; f3 42 0f c2 1c 2d 99 3c 00 10 ff
  input r13 0xc
  input xmm3 0x7ff0000000000001_c04eb00000000000
  input flags CF SF DF OF
  input memory 0x10003ca5 4b 64 8c 05
  result xmm3 0x7ff0000000000001_c04eb000ffffffff

case exceptions bits 64
  cmpeqss xmm6, xmm11  ; f3 41 0f c2 f3 00
  input xmm6 0xd08061ea94ae1160_0000000000000002
  input xmm11 0x0000000000000001_fd4109926d9b2002
  input flags PF AF ZF SF DF OF
  result xmm6 0xd08061ea94ae1160_0000000000000000
  result mxcsr 0x1f82

case rounding bits 64
  cmpss xmm3, [0x1000447e], 0xc1  ; f3 0f c2 1c 25 7e 44 00 10 c1
  input xmm3 0x1c8c1fcced1918c4_7ff8000000001234
  input flags CF AF ZF SF DF
  input mxcsr 0x1fc0
  input memory 0x1000447e 2c 95 07
  result xmm3 0x1c8c1fcced1918c4_7ff8000000000000

case sequence bits 64
  cmpeqss xmm7, xmm10       ; f3 41 0f c2 fa 00
  cmpss xmm13, xmm11, 0x11  ; f3 45 0f c2 eb 11
  input xmm7 0x28a143fcf818b562_d38e1cd300000001
  input xmm10 0xaea6e83300000001_1335bfe93b00bf99
  input flags PF AF ZF SF OF
  result xmm7 0x28a143fcf818b562_d38e1cd300000000
  result xmm13 0x2d2d2d2d2d2d2d2d_2d2d2d2d00000000
  result mxcsr 0x1f82

case code-32 bits 32
  cmpss xmm0, xmm0, 0xb9  ; f3 0f c2 c0 b9
  input xmm0 0x7eda6375007fffff_000000000000002f
  input flags CF AF SF OF
  result xmm0 0x7eda6375007fffff_0000000000000000
  result mxcsr 0x1f82

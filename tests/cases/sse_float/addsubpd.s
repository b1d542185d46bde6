; ADDSUBPD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  addsubpd xmm1, xmm2  ; 66 0f d0 ca
  input xmm1 0x06f8cd36a8bb5bb6_380c6f591b97c199
  input xmm2 0xc2038000488cdab5_1cb5889101e61add
  input flags ZF SF
  result xmm1 0xc2038000488cdab5_380c6f591b97c199
  result mxcsr 0x1fa0

case memory-128 bits 64
  addsubpd xmm13, [0x10004310]  ; 66 44 0f d0 2c 25 10 43 00 10
  input xmm13 0x1b944243b70a4155_710296ce44ccb996
  input flags PF DF
  input memory 0x10004310 ff ff ff ff eb 9e d8 1f e8 14 4e 19 5f 50 94 58
  result xmm13 0x5894505f194e14e8_710296ce44ccb996
  result mxcsr 0x1fa0

case fault bits 64
  addsubpd xmm12, [0x10006ff9]  ; 66 44 0f d0 24 25 f9 6f 00 10
  input xmm12 0x65540075cfd968e5_7ff0000000000000
  input flags CF SF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  addsubpd xmm10, [rip+0x33f7]  ; 66 44 0f d0 15 f7 33 00 00
  input xmm10 0x3361be0342748000_000000007fffffff
  input flags CF ZF DF
  input mxcsr 0x1fc0
  input memory 0x10003fc0 1a 00 00 00 00 00 00 00 ff ff ff ff ee 38 8d c2
  result xmm10 0xc28d38eeffffffff_0000000000000000
  result mxcsr 0x1fe0

case sequence bits 64
  addsubpd xmm8, [r8d+ebp*8+0xd13d]  ; 67 66 45 0f d0 84 e8 3d d1 00 00
  addsubpd xmm0, xmm3                ; 66 0f d0 c3
  input rbp 0xf94ddb93ffffffe8
  input r8 0xf94ddb930fff6f03
  input xmm8 0x8e8ceeef00008000_9e9f3a5faec9f8aa
  input flags CF PF AF ZF SF
  input memory 0x10003f80 9d e8 f6 e8 00 c0 c8 42 1e 9a 37 ba 31 a8 c0 b0
  result xmm0 0x2323232323232333_a323232323232313
  result xmm8 0xb0c0a831ba379a1e_c2c8c000e8f6e89d
  result mxcsr 0x1fa0

case code-32 bits 32
  addsubpd xmm0, xmm1  ; 66 0f d0 c1
  input xmm0 0x7fc0123442b4c000_427000007f800001
  input xmm1 0xc2d5c00017f23b3a_0000000000000002
  input flags CF AF ZF SF OF
  result mxcsr 0x1fa2

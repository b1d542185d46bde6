; VPMOVSXBQ: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpmovsxbq xmm3, xmm4  ; c4 e2 79 22 dc
  input xmm4 0x16753dad013ca5d1_9b5442eb96ed31c2
  input flags CF AF DF OF
  result xmm3 0x0000000000000031_ffffffffffffffc2
  result ymm3.high 0x0000000000000000_0000000000000000

case register-256-128 bits 64
  vpmovsxbq ymm7, xmm8  ; c4 c2 7d 22 f8
  input xmm8 0x7ff0000000000000_c054a00000000000
  input flags DF OF
  result xmm7 0x0000000000000000_0000000000000000
  result ymm7.high 0x0000000000000000_0000000000000000

case memory-128-16 bits 64
  vpmovsxbq xmm15, [rip+0x3a83]  ; c4 62 79 22 3d 83 3a 00 00
  input flags AF DF OF
  input memory 0x1000464c 11 d7
  result xmm15 0xffffffffffffffd7_0000000000000011
  result ymm15.high 0x0000000000000000_0000000000000000

case memory-256-32 bits 64
  vpmovsxbq ymm1, [0x100042b4]  ; c4 e2 7d 22 0c 25 b4 42 00 10
  input flags PF AF SF
  input memory 0x100042b4 b0 67 ef c7
  result xmm1 0x0000000000000067_ffffffffffffffb0
  result ymm1.high 0xffffffffffffffc7_ffffffffffffffef

case sequence bits 64
  vpmovsxbq xmm3, gs:[rbx*4+0x2b48]  ; 65 c4 e2 79 22 1c 9d 48 2b 00 00
  vpmovsxbq xmm0, xmm1               ; c4 e2 79 22 c1
  input rbx 0x3e
  input flags ZF
  input memory 0x10006040 32 f0
  result xmm0 0x0000000000000021_0000000000000021
  result xmm3 0xfffffffffffffff0_0000000000000032
  result ymm0.high 0x0000000000000000_0000000000000000
  result ymm3.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpmovsxbq xmm3, xmm2  ; c4 e2 79 22 da
  input xmm2 0xcc2e0b6d343a66d8_0000000000000033
  input flags ZF DF
  result xmm3 0x0000000000000000_0000000000000033
  result ymm3.high 0x0000000000000000_0000000000000000

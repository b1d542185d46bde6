; PSUBUSW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  psubusw xmm3, xmm1  ; 66 0f d9 d9
  input xmm1 0x556c754300000000_1cb269667bc122bb
  input xmm3 0xb7f332a8c2d94000_e65ef53aea502f50
  input flags CF PF AF OF
  result xmm3 0x62870000c2d94000_c9ac8bd46e8f0c95

case memory-128 bits 64
  psubusw xmm8, [0x10003fe0]  ; 66 44 0f d9 04 25 e0 3f 00 10
  input xmm8 0x000000007fffffff_7ff0000000000000
  input flags CF PF AF SF OF
  input memory 0x10003fe0 d3 a7 1d 0c 53 96 9f ac 00 00 00 00 11 3e c4 de
  result xmm8 0x000000007fffffff_0000000000000000

case sequence bits 64
  psubusw xmm9, xmm14  ; 66 45 0f d9 ce
  psubusw xmm1, xmm4   ; 66 0f d9 cc
  input xmm9 0x7ff0000000000001_b87ed97b52e8388c
  input xmm14 0x2df328e1ccaa4d6c_169f2cef1246f4e1
  input flags PF SF OF
  result xmm1 0x0000000000000000_0000000000000000
  result xmm9 0x51fd000000000000_a1dfac8c40a20000

case code-32 bits 32
  psubusw xmm3, xmm4  ; 66 0f d9 dc
  input xmm3 0x7ab4c7a7c0a8feb4_4d2bf2dbffffffff
  input xmm4 0x1c1a9f4cffffffff_3f800000c0400000
  input flags CF ZF SF
  result xmm3 0x5e9a285b00000000_0dabf2db3fbfffff

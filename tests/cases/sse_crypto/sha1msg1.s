; SHA1MSG1: row in frontend-x86/src/ops/sse_crypto.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  sha1msg1 xmm1, xmm6  ; 0f 38 c9 ce
  input xmm1 0x18518b91bfc00000_4229000000000000
  input xmm6 0x425480007980b5ae_b741ff46fa09e25e
  input flags PF ZF SF OF
  result xmm1 0x5a788b91bfc00000_007d80007980b5ae

case memory-128 bits 64
  sha1msg1 xmm3, gs:[0xcf0]  ; 65 0f 38 c9 1c 25 f0 0c 00 00
  input xmm3 0x56d2ca23dfb9d5d0_0000000000000018
  input flags PF AF SF
  input memory 0x100040f0 8e d4 ad 69 00 00 80 3f ff ff ff ff 14 75 12 99
  result xmm3 0x56d2ca23dfb9d5c8_99127514ffffffe7

case fault bits 64
  sha1msg1 xmm6, [rsi*2+0x10006fa9]  ; 0f 38 c9 34 75 a9 6f 00 10
  input rsi 0x26
  input xmm6 0x42f18000e2966045_bff8000000000000
  input flags CF PF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  sha1msg1 xmm4, xmm2  ; 0f 38 c9 e2
  sha1msg1 xmm4, xmm9  ; 41 0f 38 c9 e1
  input xmm2 0x043d03a3a4837fea_0781fdb04ea725d3
  input xmm4 0x58dcba9c00007fff_425c0000c2e7c000
  input flags PF ZF SF OF
  result xmm4 0x5ce1b93fa4830015_6f482a8a4f4d96c3

case code-32 bits 32
  sha1msg1 xmm7, xmm2  ; 0f 38 c9 fa
  input xmm2 0xf895b7d91e8acca9_429f800007fcf6cc
  input xmm7 0x42f3c00079d5716e_0000000000000008
  input flags AF ZF OF
  result xmm7 0x42f3c00079d57166_f895b7d91e8acca1

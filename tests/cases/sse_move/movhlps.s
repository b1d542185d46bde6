; MOVHLPS: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  movhlps xmm4, xmm14  ; 41 0f 12 e6
  input xmm4 0x74f27fa8644d7d8a_4036e00000000000
  input xmm14 0xc05d180000000000_4e8cd58f0b1a21b4
  input flags CF ZF SF DF OF
  result xmm4 0x74f27fa8644d7d8a_c05d180000000000

case sequence bits 64
  movhlps xmm13, xmm7  ; 44 0f 12 ef
  movhlps xmm0, xmm13  ; 41 0f 12 c5
  input xmm7 0x07f4aba753e23835_95c13cbc0596d23a
  input xmm13 0xbff8000000000000_c28f0000ffc00000
  input flags PF SF DF OF
  result xmm0 0x2020202020202020_bff8000000000000
  result xmm13 0xbff8000000000000_07f4aba753e23835

case code-32 bits 32
  movhlps xmm0, xmm0  ; 0f 12 c0
  input xmm0 0x405bb80000000000_41e0000000000000
  input flags CF AF ZF SF
  result xmm0 0x405bb80000000000_405bb80000000000

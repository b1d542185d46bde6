; PADDW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  paddw xmm15, xmm11  ; 66 45 0f fd fb
  input xmm11 0x987141b6ca1b5b45_000000000000003d
  input xmm15 0xc2258000ff800000_ddb24ddfe97e8d7b
  input flags PF ZF
  result xmm15 0x5a96c1b6c99b5b45_ddb24ddfe97e8db8

case memory-128 bits 64
  paddw xmm1, [0x10003cf0]  ; 66 0f fd 0c 25 f0 3c 00 10
  input xmm1 0x87ce5da47fc01234_080dd1099e0efc04
  input flags CF PF SF DF OF
  input memory 0x10003cf0 cf 8d 04 bd 5d 3f df 54 0d b9 84 67 df 67 0e d0
  result xmm1 0x57dcc583e744cb41_5cec10665b1289d3

case sequence bits 64
  paddw xmm4, [esi+r12d]  ; 67 66 42 0f fd a4 26 00 00 00 00
  paddw xmm1, xmm4        ; 66 0f fd cc
  input rsi 0xacbbad03100046c6
  input r12 0xacbbad03ffffffea
  input xmm4 0x0000000000000027_fff0000000000000
  input flags CF AF ZF
  input memory 0x100046b0 c0 13 cb 32 01 00 80 7f 00 00 b5 42 3d ce ee 82
  result xmm1 0xa40fef5e63d62148_a091212253ec34e1
  result xmm4 0x82eece3d42b50027_7f70000132cb13c0

case code-32 bits 32
  paddw xmm3, xmm5  ; 66 0f fd dd
  input xmm3 0xc1220000bfc00000_c05d380000000000
  input xmm5 0x000000000000003c_460bb9a30cce9014
  input flags CF AF ZF SF
  result xmm3 0xc1220000bfc0003c_0668f1a30cce9014

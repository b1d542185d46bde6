; PADDSB: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  paddsb xmm11, xmm7  ; 66 44 0f ec df
  input xmm7 0xcd4d6866ad654ac6_f00a8dc25a73b671
  input xmm11 0x0000000000000002_c05bf80000000000
  input flags CF PF AF ZF SF DF OF
  result xmm11 0xcd4d6866ad654ac8_b06585c25a73b671

case memory-128 bits 64
  paddsb xmm4, [eax-0x24]  ; 67 66 0f ec a0 dc ff ff ff
  input rax 0x6633726910003934
  input xmm4 0xbcaed8b6128c11f8_000000000000000b
  input flags CF PF ZF OF
  input memory 0x10003912 dc 42 d0 4b a2 9a 00 00 00 00 00 00 00 80
  result xmm4 0x80aed8b6128c11f8_9aa24bd042dc000b

case sequence bits 64
  paddsb xmm10, xmm15  ; 66 45 0f ec d7
  paddsb xmm4, xmm2    ; 66 0f ec e2
  input xmm10 0xc055a00000000000_3ff0000000000000
  input xmm15 0xb2d3618abfc00000_80000000ff800000
  input flags ZF SF
  result xmm4 0x4646464646464646_4646464646464646
  result xmm10 0x8028018abfc00000_bff00000ff800000

case code-32 bits 32
  paddsb xmm6, xmm5  ; 66 0f ec f5
  input xmm5 0x3f800000ff800000_21f355e22cbb1881
  input xmm6 0xc0a3d99a27d15fee_fff8000000000000
  input flags CF PF
  result xmm6 0xff80d99a26805fee_20eb55e22cbb1881

; PMAXUB: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pmaxub xmm3, xmm1  ; 66 0f de d9
  input xmm1 0x00000000000000ff_b8063ee0ffffffff
  input xmm3 0x7f800001c441c92e_42d5400046742353
  input flags CF AF SF
  result xmm3 0x7f800001c441c9ff_b8d540e0ffffffff

case memory-128 bits 64
  pmaxub xmm7, [0x10004770]  ; 66 0f de 3c 25 70 47 00 10
  input xmm7 0xc05a880000000000_27302244fea84e32
  input flags CF PF AF SF
  input memory 0x10004770 d0 c0 41 fb d4 79 3a 6e 8f 5d d8 95 e1 21 9c fa
  result xmm7 0xfa9c88e195d85d8f_6e3a79d4fea8c0d0

case sequence bits 64
  pmaxub xmm6, xmm0   ; 66 0f de f0
  pmaxub xmm9, xmm10  ; 66 45 0f de ca
  input xmm0 0x8529f1a6c2388000_c034c00000000000
  input xmm6 0x3f800000fddb03a8_000000008102649c
  input flags AF SF DF
  result xmm6 0x8580f1a6fddb80a8_c034c0008102649c
  result xmm9 0x2a2a2a2a2a2a2a2a_2a2a2a2a2a2a2a2a

case code-32 bits 32
  pmaxub xmm2, xmm7  ; 66 0f de d7
  input xmm2 0x59a4d07fef95bd4f_fff0000000000000
  input xmm7 0x4e75c25c11000af3_0000000000000023
  input flags PF OF
  result xmm2 0x59a4d07fef95bdf3_fff0000000000023

; PSRLQ: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  psrlq xmm8, xmm5  ; 66 44 0f d3 c5
  input xmm5 0x68462d65021ea0a6_76eee48c00000001
  input xmm8 0x000fffffffffffff_ddbf9402e6fdcf2b
  input flags PF SF
  result xmm8 0x0000000000000000_0000000000000000

case memory-128 bits 64
  psrlq xmm9, [rip+0x2f27]  ; 66 44 0f d3 0d 27 2f 00 00
  input xmm9 0xc54936642978de5f_c041c00000000000
  input flags CF PF ZF SF DF OF
  input memory 0x10003af0 ff 00 00 00 a9 4c 36 75 b9 85 7b 47 3b b9 49 c2
  result xmm9 0x0000000000000000_0000000000000000

case sequence bits 64
  psrlq xmm0, 0xa1  ; 66 0f 73 d0 a1
  psrlq xmm11, 0    ; 66 41 0f 73 d3 00
  input xmm0 0x0c29ad749bc94bae_00000001bfc00000
  input flags CF AF ZF SF
  result xmm0 0x0000000000000000_0000000000000000

case code-32 bits 32
  psrlq xmm6, xmm2  ; 66 0f d3 f2
  input xmm2 0xfd0a1c3e00a42939_aaf050897fffffff
  input xmm6 0xc045500000000000_423880003f800000
  input flags CF PF SF
  result xmm6 0x0000000000000000_0000000000000000

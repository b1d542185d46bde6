; CVTPI2PD: row in frontend-x86/src/ops/sse_convert.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-64 bits 64
  cvtpi2pd xmm9, mm5  ; 66 44 0f 2a cd
  input flags PF AF SF
  input x87.status 0x65
  input x87.empty 0xdc
  input x87.r0 0xbfe4_e5c0ffdf1b88d684
  input x87.r1 0x7fff_c000000000000000
  input x87.r5 0xbfe6_d0f6a4d376b1c8f5
  input x87.r7 0xbfe4_f28a1cf3e0f47fe0
  result xmm9 0xc1c784ad96800000_41ddac723d400000
  result x87.empty 0x0

case memory-128-64 bits 64
  cvtpi2pd xmm4, [0x10003bb8]  ; 67 66 0f 2a 24 25 b8 3b 00 10
  input flags CF PF SF
  input memory 0x10003bb8 ee b2 25 24 39 ee 37 e0
  result xmm4 0xc1bfc811c7000000_41c212d977000000

case sequence bits 64
  cvtpi2pd xmm10, mm7  ; 66 44 0f 2a d7
  cvtpi2pd xmm2, mm1   ; 66 0f 2a d1
  input flags PF AF
  input x87.control 0xf7f
  input x87.status 0x374e
  input x87.empty 0xdf
  input x87.r5 0xc00d_8000000000000010
  input x87.r6 0xc00a_86e5e8c941f956dd
  input x87.r7 0xc008_a112427a98291782
  result xmm2 0x0000000000000000_0000000000000000
  result xmm10 0xc1d7bb6f61800000_c1d9f5ba1f800000
  result x87.status 0x74e
  result x87.empty 0x0

case code-32 bits 32
  cvtpi2pd xmm7, mm6  ; 66 0f 2a fe
  input flags PF AF ZF OF
  input x87.control 0xf7f
  input x87.status 0xc6b
  input x87.empty 0xb8
  input x87.r0 0x3ff0_c5b36544de728814
  input x87.r1 0xbfef_a8d3055770000000
  input x87.r2 0x4028_d7d9fc2c257a4f5e
  input x87.r6 0xbff3_9982b99ecbb31952
  result xmm7 0xc1d99f5198800000_c1ca267357000000
  result x87.status 0x46b
  result x87.empty 0x0

; PBLENDVB: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pblendvb xmm7, xmm4  ; 66 0f 38 10 fc
  input xmm0 0xf058393aa2a641f0_62bf7b3f0e72d8b8
  input xmm4 0x0a9471d98c0c5e5a_f8e6fdd000000002
  input xmm7 0x0000000000007fff_394ae196504f0c84
  input flags CF PF AF ZF SF OF
  result xmm7 0x0a0000008c0c7f5a_39e6e196504f0002

case memory-128 bits 64
  pblendvb xmm7, [0x100039f0]  ; 66 0f 38 10 3c 25 f0 39 00 10
  input xmm0 0xf1798fbc30434fc9_0000000000000000
  input xmm7 0xae0907d352c00e74_4050800000000000
  input flags AF ZF OF
  input memory 0x100039f0 01 00 00 00 00 00 4d 42 05 e0 ac c4 8e ba 4b 71
  result xmm7 0x7109ba8e52c00e05_4050800000000000

case fault bits 64
  pblendvb xmm2, [r9d+r15d*2-0x11]  ; 67 66 43 0f 38 10 94 79 ef ff ff ff
  input r9 0x845f460a10006ff0
  input r15 0x845f460a00000010
  input xmm0 0x4c1593bb80000000_3f8000007f800000
  input xmm2 0x000000000000001a_2e5e8bfb274debfa
  input flags OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pblendvb xmm5, xmm1  ; 66 0f 38 10 e9
  pblendvb xmm8, xmm5  ; 66 44 0f 38 10 c5
  input xmm0 0xa6d9fabbcee1cec3_be5f52ca0f0db81d
  input xmm1 0x405ec80000000000_7ff0000000000000
  input xmm5 0xc04cf00000000000_abed38b7cb5fc1b6
  input flags CF PF ZF OF
  result xmm5 0x405ec80000000000_7fed3800cb5f00b6
  result xmm8 0x405ec80000000000_7f28280028280028

case code-32 bits 32
  pblendvb xmm7, xmm1  ; 66 0f 38 10 f9
  input xmm0 0x51935db53c5dc7e1_0659e9b615c15cce
  input xmm1 0xc30394220b1e44c2_0000000000000080
  input xmm7 0x23b0eaa6ff800000_e17585a6ce8260ff
  input flags CF PF ZF OF
  result xmm7 0x2303ea22ff8044c2_e1750000ce006080

; VPSUBSB: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpsubsb xmm12, xmm7, xmm6  ; c5 41 e8 e6
  input xmm6 0x8ae38a54443dc532_c18e000042dc8000
  input xmm7 0xfa45963633e77247_c052e80000000000
  input flags CF ZF
  result xmm12 0x70620ce2efaa7f15_ff7fe800be247f00
  result ymm12.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpsubsb ymm3, ymm2, ymm0  ; c5 ed e8 d8
  input xmm0 0x20d6a68dad3cfb00_fff8000000000000
  input xmm2 0x2b8c7727ebc9e0e6_0000000000000030
  input ymm0.high 0x000000000000003f_91988f667fffffff
  input ymm2.high 0xaa64ecb3de7f9e1d_5d695b33bc31a67f
  input flags AF SF OF
  result xmm3 0x0bb67f7f3e8de5e6_0108000000000030
  result ymm3.high 0xaa64ecb3de7f9ede_7f7f7fcd8032a77f

case memory-128 bits 64
  vpsubsb xmm11, xmm14, [r10d-0x2c]  ; 67 c4 41 09 e8 9a d4 ff ff ff
  input r10 0xd0f35b1c100044dc
  input xmm14 0xaff367ad0cb2bf29_0000000000000011
  input flags CF PF SF OF
  input memory 0x100044b0 a3 0c e8 b1 53 61 c4 e3 00 00 cb c2 a4 d2 e6 66
  result xmm11 0x800d7f094ae7bf29_1d3c9fad4f18f46e
  result ymm11.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpsubsb ymm12, ymm14, [ebp]  ; 67 c5 0d e8 a5 00 00 00 00
  input rbp 0x277bfda010003980
  input xmm14 0x7ff0000000000000_404b500000000000
  input ymm14.high 0xcbfdcd1fc79afe3a_8000000000000000
  input flags PF AF ZF DF OF
  input memory 0x10003983 c1 00 80 09 c2 00 00 00 00 00 b8 59 c0 99 c4 47
  input memory 0x10003993 a3 b4 bd e1 77 00 c0 ed c2 75 a0 76 58
  result xmm12 0x7f97480000000000_7e427f003f000000
  result ymm12.high 0x80872daa05ad3e3a_801f434c5db93c67

case fault bits 64
  vpsubsb xmm0, xmm12, [r12d+r8d*2]  ; 67 c4 81 19 e8 84 44 00 00 00 00
  input r8 0x84e6b99500000007
  input r12 0x84e6b99510006fea
  input xmm12 0x50522be278e1fc13_83204976c23d0000
  input flags PF AF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpsubsb ymm12, ymm14, ymm6  ; c5 0d e8 e6
  vpsubsb ymm15, ymm9, ymm1   ; c5 35 e8 f9
  input xmm6 0x4058a80000000000_7fffffffffffffff
  input xmm14 0xe870ece5ea25cb5f_8000000080000000
  input ymm6.high 0x41e0000000000000_41e0000000000000
  input ymm14.high 0xbeeff79145cdc216_6cf8af3401d1d92f
  input flags PF ZF OF
  result xmm12 0xa81844e5ea25cb5f_8001010181010101
  result xmm15 0x0808080808080808_0808080808080808
  result ymm12.high 0x800ff79145cdc216_2b18af3401d1d92f
  result ymm15.high 0x0808080808080808_0808080808080808

case code-32 bits 32
  vpsubsb xmm2, xmm1, xmm6  ; c5 f1 e8 d6
  input xmm1 0xab6e602af8931b2b_97b4a44986d6ac77
  input xmm6 0x41e0000000000000_a7c369e042808000
  input flags CF AF ZF
  result xmm2 0x807f602af8931b2b_f0f1806980562c77
  result ymm2.high 0x0000000000000000_0000000000000000

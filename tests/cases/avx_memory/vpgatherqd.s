; VPGATHERQD: row in frontend-x86/src/ops/avx_memory.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case memory-128-32 bits 64
  vpgatherqd xmm9, [xmm3*1-0xe77], xmm7  ; c4 62 41 91 0c 1d 89 f1 ff ff
  input xmm3 0x0000000010005a62_00000000100043df
  input xmm7 0x423000003f800000_405d000000000000
  input xmm9 0x7fffffffffffffff_0000000000000004
  input ymm3.high 0x0000000010005792_0000000010004985
  input flags AF SF
  result xmm7 0x0000000000000000_0000000000000000
  result xmm9 0x0000000000000000_0000000000000004
  result ymm7.high 0x0000000000000000_0000000000000000
  result ymm9.high 0x0000000000000000_0000000000000000

case sequence bits 64
  vpgatherqd xmm1, [edi+xmm2*8-0x585], xmm7  ; 67 c4 e2 41 91 8c d7 7b fa ff ff
  vpgatherqd xmm1, [edi+xmm2*8-0x585], xmm7  ; 67 c4 e2 41 91 8c d7 7b fa ff ff
  input rdi 0x5bd70ad41000301c
  input xmm1 0xc047800000000000_4e46c441a746e626
  input xmm2 0x0000000000000309_0000000000000346
  input xmm7 0x000000000000002b_bff8000000000000
  input ymm2.high 0x000000000000037b_0000000000000203
  input flags CF ZF SF
  input memory 0x100042df 58 00 40 c2
  result xmm1 0x0000000000000000_c2400058a746e626
  result xmm7 0x0000000000000000_0000000000000000
  result ymm1.high 0x0000000000000000_0000000000000000
  result ymm7.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpgatherqd xmm1, [ebx+xmm3*2], xmm7  ; c4 e2 41 91 8c 5b 00 00 00 00
  input rbx 0x100030ca
  input xmm1 0x2add65ca4763a7d7_c1a20000007fffff
  input xmm3 0x0000000000000816_0000000000000147
  input xmm7 0x6bfaeab59dbd3a17_7ff0000000000000
  input ymm3.high 0xffffffffffffffaa_0000000000001249
  input flags CF PF AF SF
  result xmm1 0x0000000000000000_c1a20000007fffff
  result xmm7 0x0000000000000000_0000000000000000
  result ymm1.high 0x0000000000000000_0000000000000000
  result ymm7.high 0x0000000000000000_0000000000000000

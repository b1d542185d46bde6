; VMOVLHPS: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vmovlhps xmm13, xmm6, xmm7  ; c5 48 16 ef
  input xmm6 0xe598e1dd07e4e51b_7f8000015d4f7504
  input xmm7 0x6758e0d1ff038acf_b253c57fd693222b
  input flags CF SF OF
  result xmm13 0xb253c57fd693222b_7f8000015d4f7504
  result ymm13.high 0x0000000000000000_0000000000000000

case sequence bits 64
  vmovlhps xmm7, xmm3, xmm1    ; c5 e0 16 f9
  vmovlhps xmm14, xmm8, xmm12  ; c4 41 38 16 f4
  input xmm1 0xe4fd1fef80d44000_bc25ef2340940000
  input xmm3 0x7a0d3edec2510000_0000000000000023
  input flags SF DF OF
  result xmm7 0xbc25ef2340940000_0000000000000023
  result xmm14 0x2c2c2c2c2c2c2c2c_2828282828282828
  result ymm7.high 0x0000000000000000_0000000000000000
  result ymm14.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vmovlhps xmm6, xmm5, xmm1  ; c5 d0 16 f1
  input xmm1 0x3750205f7abbe6bb_0000000000000008
  input xmm5 0x3646301a4889174f_000000000000001c
  input flags ZF SF OF
  result xmm6 0x0000000000000008_000000000000001c
  result ymm6.high 0x0000000000000000_0000000000000000

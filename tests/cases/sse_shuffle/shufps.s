; SHUFPS: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  shufps xmm14, xmm5, 0xf7  ; 44 0f c6 f5 f7
  input xmm5 0x289666b8f9c9d7ed_b4c56a3747bd36b6
  input xmm14 0xd929e6509ec5eadd_0000000000000000
  input flags PF OF
  result xmm14 0x289666b8289666b8_00000000d929e650

case memory-128-immediate bits 64
  shufps xmm12, [r10*8+0x10003968], 0xb0  ; 46 0f c6 24 d5 68 39 00 10 b0
  input r10 0x23
  input xmm12 0x442bcaa6e786368a_7f800001007fffff
  input flags CF AF ZF SF
  input memory 0x10003a83 4f 00 c0 f6 c2 d7 07 d4 17 00 c0 94 c2
  result xmm12 0x17d407d7c294c000_007fffff007fffff

case fault bits 64
  shufps xmm3, [r8d-0x2279], 0  ; 67 41 0f c6 98 87 dd ff ff 00
  input r8 0xf4d7070e1000926e
  input xmm3 0x71a57f141b5227e5_8bbd6b06dae910e2
  input flags CF PF ZF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  shufps xmm11, xmm10, 0x25  ; 45 0f c6 da 25
  shufps xmm14, xmm6, 0xff   ; 44 0f c6 f6 ff
  input xmm10 0x1bf07d65f4e5bc06_bfc000007fc01234
  input xmm11 0x6188471db31019cf_67b976c4fcee09c2
  input flags ZF SF OF
  result xmm11 0x7fc01234f4e5bc06_67b976c467b976c4
  result xmm14 0x2626262626262626_2e2e2e2e2e2e2e2e

case code-32 bits 32
  shufps xmm0, xmm1, 0xff  ; 0f c6 c1 ff
  input xmm0 0xc17d988d845d5264_b75dadbc00000002
  input xmm1 0xfbc9091080000000_000000000000002f
  input flags CF AF SF
  result xmm0 0xfbc90910fbc90910_c17d988dc17d988d

; VPSUBUSW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpsubusw xmm8, xmm3, xmm8  ; c4 41 61 d9 c0
  input xmm3 0xbff8000000000000_0000000000007fff
  input xmm8 0x0000000000000000_a891b63d3a4c1c29
  input flags CF AF OF
  result xmm8 0xbff8000000000000_00000000000063d6
  result ymm8.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpsubusw ymm5, ymm8, ymm5  ; c5 bd d9 ed
  input xmm5 0x247b10b5e27fcfb1_77b53c3658673ca9
  input xmm8 0xfad22e48ba62e8b3_c050000000000000
  input ymm5.high 0x0000000000000000_d3f8dc9444d66b92
  input ymm8.high 0xffc000008b871faa_a6f3bbeddafc91e2
  input flags CF AF SF
  result xmm5 0xd6571d9300001902_489b000000000000
  result ymm5.high 0xffc000008b871faa_0000000096262650

case memory-128 bits 64
  vpsubusw xmm3, xmm14, [ebx+0x1f1]  ; 67 c5 89 d9 9b f1 01 00 00
  input rbx 0x12002d9f1000375f
  input xmm14 0x0000000000007fff_0000000000000001
  input flags CF SF
  input memory 0x10003950 4c f2 46 e7 86 e0 d9 76 53 4e 45 76
  result xmm3 0x00000000000031ac_0000000000000000
  result ymm3.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpsubusw ymm5, ymm3, [r12*1+0x1000446e]  ; c4 a1 65 d9 2c 25 6e 44 00 10
  input r12 0x12
  input xmm3 0xebe46ceec2de73ab_259f8be89fac85bb
  input ymm3.high 0x9aca3b0e41600000_7f7a6b4e42efc000
  input flags CF ZF OF
  input memory 0x10004480 ff 00 00 00 4e 44 23 72 0a c1 ef 43 8b da c2 c3
  input memory 0x10004490 49 43 8d a0 12 ca 45 69 00 00 1e c2 01
  result xmm5 0x282200007eef0000_0000479a9fac84bc
  result ymm5.high 0x9aca3b0d00000000_1635000000007cb7

case fault bits 64
  vpsubusw xmm9, xmm7, gs:[0x3bf1]  ; 65 c5 41 d9 0c 25 f1 3b 00 00
  input xmm7 0x0000000000000080_082c07a2faea08d5
  input flags CF PF AF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpsubusw ymm6, ymm11, ymm15  ; c4 c1 25 d9 f7
  vpsubusw xmm8, xmm5, xmm15   ; c4 41 51 d9 c7
  input xmm11 0xc2f2400080000000_e4f86fb9feb3bcb0
  input xmm15 0x123dd4bc6b60604d_007fffff4f000000
  input ymm11.high 0xc049000000000000_2e87bdb800000002
  input ymm15.high 0xe6ffe14420229062_60214ffb4f000000
  input flags ZF DF OF
  result xmm6 0xb0b5000014a00000_e4790000afb3bcb0
  result xmm8 0x12e8000000000000_24a6000000002525
  result ymm6.high 0x0000000000000000_00006dbd00000002
  result ymm8.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpsubusw xmm2, xmm0, xmm2  ; c5 f9 d9 d2
  input xmm0 0x000000000000007f_5b5d07fafb0c9fbb
  input xmm2 0x1762b8520c9e1235_d99073a67d180152
  input flags CF PF AF
  result xmm2 0x0000000000000000_000000007df49e69
  result ymm2.high 0x0000000000000000_0000000000000000

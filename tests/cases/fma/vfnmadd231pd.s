; VFNMADD231PD: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfnmadd231pd xmm7, xmm15, xmm4  ; c4 e2 81 bc fc
  input xmm4 0xc05af00000000000_ff800000c29d0000
  input xmm7 0x07b462017333a547_000000007fffffff
  input xmm15 0x425d80004f000000_5c53f9b5530fb2d2
  input flags CF PF OF
  result xmm7 0x42c8d54042808000_7ff0000000000000
  result ymm7.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1faa

case register-256 bits 64
  vfnmadd231pd ymm10, ymm9, ymm9  ; c4 42 b5 bc d1
  input xmm9 0xbff8000000000000_0000000000000001
  input xmm10 0x01cd901c0b1c5d98_ca16087fbe8b87d1
  input ymm9.high 0x3cff1c7cc52cb361_8000000000000000
  input ymm10.high 0x55850d4a631dfb79_4cb77f1b4f000000
  input flags CF PF ZF SF
  result xmm10 0xc002000000000000_ca16087fbe8b87d1
  result mxcsr 0x1fa2

case memory-128 bits 64
  vfnmadd231pd xmm0, xmm3, [rip+0x3017]  ; c4 e2 e1 bc 05 17 30 00 00
  input xmm0 0xbff8000000000000_00000000ffffffff
  input xmm3 0x49e97fa5cbceefa4_4dfa0d5f7f800000
  input flags PF AF SF
  input memory 0x10003be1 80 ad 42 00 40 99 c2 00 00 00 00 00 80 16 40
  result xmm0 0xca11edc0934d807f_50a48e8d90e3d579
  result ymm0.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case memory-256 bits 64
  vfnmadd231pd ymm15, ymm15, [0x10004680]  ; c4 62 85 bc 3c 25 80 46 00 10
  input xmm15 0xe4a79dd1929d774c_b69cc1e3c21c8000
  input ymm15.high 0x0000000000000001_4040900000000000
  input flags CF PF AF
  input memory 0x10004686 57 c0 82 b7 48 7c cd 47 ec 35 85 41 17 0a 90 15
  input memory 0x10004696 9b a2 f8 ca f8 a1 bd a1 e0 7f
  result xmm15 0xe4a79dd1929d774c_b704e4df7b08b500
  result ymm15.high 0xbcc0a1bda1f8caf8_4040900000000000
  result mxcsr 0x1fa2

case fault bits 64
  vfnmadd231pd ymm2, ymm13, [0x10006fe3]  ; c4 e2 95 bc 14 25 e3 6f 00 10
  input xmm2 0x80000000c2eb0000_0000000000000012
  input xmm13 0x639f10ba02f1289f_c0613d9756fb2c1a
  input ymm2.high 0xa0ddddedb7d19218_2e29244dff627b84
  input ymm13.high 0x50b66fd88531cec4_c1e800004f3aad27
  input flags PF ZF SF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfnmadd231pd xmm1, xmm2, [r12d-0x21]  ; 67 c4 c2 e9 bc 8c 24 df ff ff ff
  input r12 0x400c948310004681
  input xmm1 0xa645eeb268f9052e_426390892518ccf8
  input xmm2 0x41e2000041d10000_c39a785700000000
  input flags CF AF ZF DF OF
  input mxcsr 0x7f80
  input memory 0x10004660 37 00 00 00 00 00 00 00 00 80 7d 42 00 80 a4 c2
  result xmm1 0x449710009f20f911_426390892518ccf8
  result ymm1.high 0x0000000000000000_0000000000000000
  result mxcsr 0x7fa2

case sequence bits 64
  vfnmadd231pd ymm11, ymm13, ymm12  ; c4 42 95 bc dc
  vfnmadd231pd xmm6, xmm15, xmm0    ; c4 e2 81 bc f0
  input xmm11 0xc2e940004f000000_0000000000000000
  input xmm12 0xa8f023e5a80edf4c_0000000000000035
  input xmm13 0x5aa70bdb5b35daf5_fff0000000000000
  input ymm11.high 0x283635b80a300673_b8516ed800000000
  input ymm12.high 0x0aa6cbeca5d3ff2e_24e8719e8044fbc3
  input ymm13.high 0x30437234d6b017a6_23d72cc6d402f603
  input flags CF PF ZF OF
  result xmm11 0x43a73dfc16cde577_7ff0000000000000
  result ymm6.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case code-32 bits 32
  vfnmadd231pd xmm4, xmm4, xmm2  ; c4 e2 d9 bc e2
  input xmm2 0x000fffffffffffff_962fab92c58becbe
  input xmm4 0xfa17e9a2a28c5cfa_8000000000000000
  input flags PF AF OF
  result ymm4.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

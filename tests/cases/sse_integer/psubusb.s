; PSUBUSB: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  psubusb xmm4, xmm14  ; 66 41 0f d8 e6
  input xmm4 0xa21a3dedc68c03fb_194d43af7e60ae54
  input xmm14 0x495033fcb2ef171b_3af0c77b730d9690
  input flags DF OF
  result xmm4 0x59000a00140000e0_000000340b531800

case memory-128 bits 64
  psubusb xmm6, [edi+r14d*4+0xc0e3]  ; 67 66 42 0f d8 b4 b7 e3 c0 00 00
  input rdi 0x11b7a59f0fff7e35
  input r14 0x11b7a59f00000002
  input xmm6 0x8000000000000000_85852bf9ffc00000
  input flags AF SF OF
  input memory 0x10003f20 c1 29 33 ed e2 5d 89 45 2e 36 7e 34 30 79 15 e3
  result xmm6 0x0000000000000000_40000017128d0000

case sequence bits 64
  psubusb xmm0, gs:[0x610]  ; 65 66 0f d8 04 25 10 06 00 00
  psubusb xmm11, xmm15      ; 66 45 0f d8 df
  input xmm0 0xc054d80000000000_42814000c23b0000
  input flags CF SF
  input memory 0x10003a10 62 98 43 e9 2f be b2 ba 00 00 00 00 06 4b e8 95
  result xmm0 0x2b008d0000000000_0000000000000000
  result xmm11 0x0000000000000000_0000000000000000

case code-32 bits 32
  psubusb xmm3, xmm6  ; 66 0f d8 de
  input xmm3 0x7f800000007fffff_40b94081ffffffff
  input xmm6 0xc057200000000000_41e0000000000000
  input flags AF ZF SF
  result xmm3 0x00290000007fffff_00004081ffffffff

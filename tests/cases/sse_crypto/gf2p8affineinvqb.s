; GF2P8AFFINEINVQB: row in frontend-x86/src/ops/sse_crypto.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  gf2p8affineinvqb xmm14, xmm9, 0xff  ; 66 45 0f 3a cf f1 ff
  input xmm9 0x0000000000000000_bb5dc73742a90000
  input xmm14 0x80000000c29a8000_17b33087ffffffff
  input flags AF ZF
  result xmm14 0xffffffffffffffff_fdfafbf1d9d9d9d9

case memory-128-immediate bits 64
  gf2p8affineinvqb xmm2, [r11*1+0x10003bca], 0  ; 66 42 0f 3a cf 14 1d ca 3b 00 10 00
  input r11 0x26
  input xmm2 0x2e7f3c0050fc7fab_954b020adb84b170
  input flags PF ZF SF
  input memory 0x10003bf0 9d 5a 1b 61 b2 29 b8 a8 26
  result xmm2 0x0080800000808080_0436584c0589c4f6

case sequence bits 64
  gf2p8affineinvqb xmm13, xmm10, 0xff  ; 66 45 0f 3a cf ea ff
  gf2p8affineinvqb xmm13, xmm12, 0xff  ; 66 45 0f 3a cf ec ff
  input xmm10 0x7228dbf15854f60e_83eb99ecc7fcdd8f
  input xmm13 0x79103349f5403161_4047d00000000000
  input flags PF SF DF OF
  result xmm13 0xffff000000ff0000_0000ffffffffffff

case code-32 bits 32
  gf2p8affineinvqb xmm7, xmm0, 0x6b  ; 66 0f 3a cf f8 6b
  input xmm0 0x42158000007fffff_4040600000000000
  input xmm7 0x74890ec8a8cbd804_883b00d19472df5f
  input flags PF AF ZF SF DF OF
  result xmm7 0x89aeae4d8889afad_6b686b6b6c6b686b

; PBLENDW: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  pblendw xmm15, xmm11, 0xff  ; 66 45 0f 3a 0e fb ff
  input xmm11 0x88680d963a3f3dce_c051780000000000
  input xmm15 0x015f0eacc4ce466f_a17c3059bfc00000
  input flags CF PF AF DF
  result xmm15 0x88680d963a3f3dce_c051780000000000

case memory-128-immediate bits 64
  pblendw xmm5, [r12d*4+0x100037e4], 0xff  ; 67 66 42 0f 3a 0e 2c a5 e4 37 00 10 ff
  input r12 0x6bf7973400000027
  input xmm5 0x0000000000000038_51b198d700000000
  input flags AF ZF
  input memory 0x10003880 0b d2 c0 ef b9 23 da 8c 00 00 00 00 00 a8 56 c0
  result xmm5 0xc056a80000000000_8cda23b9efc0d20b

case fault bits 64
  pblendw xmm4, [r9*4+0x10006f82], 0xd1  ; 66 42 0f 3a 0e 24 8d 82 6f 00 10 d1
  input r9 0x1c
  input xmm4 0x3a43f1a184d944c9_f7cdcc10c23c8000
  input flags PF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pblendw xmm3, xmm2, 0xff   ; 66 0f 3a 0e da ff
  pblendw xmm10, xmm5, 0xff  ; 66 44 0f 3a 0e d5 ff
  input xmm2 0x7f8000013f800000_83767c197fc01234
  input xmm3 0x4059400000000000_af4179ab8ffc2393
  input flags ZF DF OF
  result xmm3 0x7f8000013f800000_83767c197fc01234
  result xmm10 0x2525252525252525_2525252525252525

case code-32 bits 32
  pblendw xmm3, xmm3, 0x33  ; 66 0f 3a 0e db 33
  input xmm3 0xe589070d0000007f_3c1eb40f471a39d0
  result unchanged

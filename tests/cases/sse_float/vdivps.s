; VDIVPS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vdivps xmm1, xmm2, xmm4  ; c5 e8 5e cc
  input xmm2 0xc05d300000000000_d79039d580000000
  input xmm4 0xffc0000080000000_82eab415a5c4e3d0
  input flags AF DF
  result xmm1 0xffc00000ffc00000_7f80000000000000
  result ymm1.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa9

case register-256 bits 64
  vdivps ymm15, ymm4, ymm9  ; c4 41 5c 5e f9
  input xmm4 0x5c2c905bffc00000_a8ed0aacae6f39cb
  input xmm9 0x05f8c04b44758548_8c43265291d1da4c
  input ymm4.high 0x7f8000014f000000_8252aa51461a2aaf
  input ymm9.high 0x7fffffffffffffff_de17d1ee3e960a5d
  input flags CF PF SF DF
  result xmm15 0x7f800000ffc00000_5c1b7a2d5c11ea87
  result ymm15.high 0x7fc00001ffffffff_0000000047038526
  result mxcsr 0x1fb9

case memory-128 bits 64
  vdivps xmm4, xmm11, [r8*4+0x10003c14]  ; c4 a1 20 5e 24 85 14 3c 00 10
  input r8 0x3f
  input xmm11 0x41f90000bfc00000_3e5ab8ce37577cbd
  input flags CF SF DF
  input memory 0x10003d13 80 00 00 00 00 00 00 00 00 00 00 00 80
  result xmm4 0xff800000ff800000_7f800000ff800000
  result ymm4.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f84

case memory-256 bits 64
  vdivps ymm9, ymm10, [0x10004500]  ; 67 c5 2c 5e 0c 25 00 45 00 10
  input xmm10 0x944f83b4b0c18326_d6960f56fb80b6a7
  input ymm10.high 0x4f00000041de0000_b89db5f642b38000
  input flags CF PF
  input memory 0x10004506 fc bf f4 98 35 a6 e8 d5 07 20 00 00 22 c2 d4 1a
  input memory 0x10004516 0a de 00 00 00 80
  result xmm9 0xb3c38b4e4a0865f3_5618711aff800000
  result ymm9.high 0x7f800000ff800000_1a122be5c00dd3c1
  result mxcsr 0x1fa4

case fault bits 64
  vdivps xmm7, xmm14, [0x10006ff3]  ; c5 88 5e 3c 25 f3 6f 00 10
  input xmm14 0xc056580000000000_fcd1a877947dd91e
  input flags SF DF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vdivps ymm12, ymm1, ymm8  ; c4 41 74 5e e0
  input xmm1 0xc055d80000000000_c67e1c4f1a8e151f
  input xmm8 0xb10848ebe29790a5_c262800042a78000
  input ymm1.high 0x41d30000c1830000_f2f1af2b68d5f849
  input ymm8.high 0x7ff0000000000001_0000000000000010
  input flags PF AF ZF SF DF OF
  input mxcsr 0x5f80
  result xmm12 0x4ec8d81580000000_438f9a7417592729
  result ymm12.high 0x7ff00000ff7fffff_ff8000007f800000
  result mxcsr 0x5fae

case sequence bits 64
  vdivps ymm11, ymm14, ymm3  ; c5 0c 5e db
  vdivps ymm10, ymm3, ymm11  ; c4 41 64 5e d3
  input xmm3 0x19908da99632c05b_929efa2d00000001
  input xmm14 0x1930d1e9503c492d_80000000c29f4000
  input ymm3.high 0x0000000000000007_439ebc02d1011690
  input ymm14.high 0xfff0000000000000_41e0000000000000
  input flags CF ZF SF
  result xmm10 0x19ec598700000000_ff80000080000000
  result xmm11 0x3f1c9256f986d3d2_00000000ff800000
  result ymm10.high 0xfff000007f800000_4560f8417f800000
  result ymm11.high 0xfff0000000000000_3db4a0f780000000
  result mxcsr 0x1fbe

case code-32 bits 32
  vdivps xmm0, xmm7, xmm5  ; c5 c0 5e c5
  input xmm5 0x3f8000004f000000_4056800000000000
  input xmm7 0x0000000080000000_bfbb568ab0c0d694
  input flags PF ZF OF
  result xmm0 0x0000000080000000_bedf953bff800000
  result ymm0.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa4

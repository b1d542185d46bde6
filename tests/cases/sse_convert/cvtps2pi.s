; CVTPS2PI: row in frontend-x86/src/ops/sse_convert.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-128 bits 64
  cvtps2pi mm3, xmm8  ; 41 0f 2d d8
  input xmm8 0x0000000080000000_e08bfd31f81051ff
  input flags DF OF
  input x87.status 0x7b7e
  input x87.empty 0x7e
  input x87.r0 0x3fda_ac72606c4a4e255f
  input x87.r6 0x3fff_8000000000000000
  input x87.r7 0xbfdb_9704839f45dd288e
  result mxcsr 0x1f81
  result x87.status 0x437e
  result x87.empty 0x0
  result x87.r3 0xffff_8000000080000000

case memory-64 bits 64
  cvtps2pi mm1, [rip+0x32b9]  ; 0f 2d 0d b9 32 00 00
  input flags ZF SF OF
  input x87.control 0x57d
  input x87.status 0x5871
  input x87.empty 0xe3
  input x87.r2 0xbfff_8000000000000000
  input x87.r3 0xc008_8cbc6ed51126ca49
  input x87.r4 0xc007_a2dc8bfff22a440a
  input memory 0x10003e80 d9 0c 94 fe 42 d2 c4 c8
  result mxcsr 0x1fa1
  result x87.status 0x4071
  result x87.empty 0x0
  result x87.r1 0xffff_fff9d96e80000000

case sequence bits 64
  cvtps2pi mm3, [r14*4+0x10006ba0]  ; 42 0f 2d 1c b5 a0 6b 00 10
  cvtps2pi mm6, xmm7                ; 0f 2d f7
  input r14 0x8
  input flags CF SF
  input x87.control 0x7f
  input x87.status 0x647
  input x87.empty 0x7c
  input x87.r0 0xc008_8000000000000001
  input x87.r1 0xbfef_97e53a0000000000
  input x87.r7 0x3ff2_f683acdd639685ae
  result mxcsr 0x1fa0
  result x87.empty 0x0
  result x87.r3 0xffff_0000000000000000
  result x87.r6 0xffff_0000000000000000

case code-32 bits 32
  cvtps2pi mm7, xmm5  ; 0f 2d fd
  input xmm5 0x888018590a30d41c_647d57728e93d733
  input flags CF AF ZF
  input x87.status 0x3a4a
  input x87.empty 0x7e
  input x87.r0 0xbfe7_e29932c6c78e7bf0
  input x87.r6 0xc008_8000000000000000
  input x87.r7 0xa1be_fe6b06bb11783743
  result mxcsr 0x1fa1
  result x87.status 0x24a
  result x87.empty 0x0
  result x87.r7 0xffff_8000000000000000

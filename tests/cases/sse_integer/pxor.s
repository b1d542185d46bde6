; PXOR: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pxor xmm12, xmm15  ; 66 45 0f ef e7
  input xmm12 0x7fffffffffffffff_aae1d13a8db739ef
  input xmm15 0x83c43efd0f12dcc7_2aff176ba06e4b2e
  input flags SF
  result xmm12 0xfc3bc102f0ed2338_801ec6512dd972c1

case memory-128 bits 64
  pxor xmm5, [r12d]  ; 67 66 41 0f ef ac 24 00 00 00 00
  input r12 0x36fa482610004200
  input xmm5 0x4ecab77f00000000_7f80000134ceda6e
  input flags PF SF DF OF
  input memory 0x10004200 0e 00 00 00 00 00 00 00 00 00 00 00 00 00 80 3f
  result xmm5 0x714ab77f00000000_7f80000134ceda60

case sequence bits 64
  pxor xmm8, xmm12  ; 66 45 0f ef c4
  pxor xmm13, xmm7  ; 66 44 0f ef ef
  input xmm8 0xee00d5a72824bbf5_3d10f09100000000
  input xmm12 0x50ff08a9711cf28e_00000000000000ff
  input flags CF PF AF SF DF
  result xmm8 0xbeffdd0e5938497b_3d10f091000000ff
  result xmm13 0x0a0a0a0a0a0a0a0a_0a0a0a0a0a0a0a0a

case code-32 bits 32
  pxor xmm0, xmm0  ; 66 0f ef c0
  input xmm0 0x0000000080000000_ad11173bffc00000
  input flags PF DF
  result xmm0 0x0000000000000000_0000000000000000

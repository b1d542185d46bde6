; MOVQ2DQ: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-64 bits 64
  movq2dq xmm13, mm5  ; f3 44 0f d6 ed
  input flags SF OF
  input x87.control 0x46e
  input x87.status 0x7d28
  input x87.empty 0x5e
  input x87.r0 0xc026_c29b25095a5bb3c6
  input x87.r5 0x4024_8000000000000080
  input x87.r6 0xc026_9dcb71e0a863b2fc
  input x87.r7 0x4033_af742306fc24c9ec
  result xmm13 0x0000000000000000_8000000000000080
  result x87.status 0x4528
  result x87.empty 0x0

case sequence bits 64
  movq2dq xmm15, mm5  ; f3 44 0f d6 fd
  movq2dq xmm1, mm3   ; f3 0f d6 cb
  input flags CF PF ZF SF
  input x87.status 0x5213
  input x87.empty 0xd3
  input x87.r1 0x400b_9fe40a890939e8a4
  input x87.r2 0x3ff2_e4ec139828f623c7
  input x87.r3 0xa447_8d74ebce33b23093
  input x87.r5 0xbff1_a5a86af2edec2a87
  result xmm1 0x0000000000000000_8d74ebce33b23093
  result xmm15 0x0000000000000000_a5a86af2edec2a87
  result x87.status 0x4213
  result x87.empty 0x0

case code-32 bits 32
  movq2dq xmm7, mm7  ; f3 0f d6 ff
  input flags PF
  input x87.control 0x7f
  input x87.status 0x600e
  input x87.empty 0x4f
  input x87.r3 0x3ffd_ea93ae0b36932e2d
  input x87.r4 0x0001_8000000000000000
  input x87.r5 0xbffc_e87bfcb5721b9067
  input x87.r7 0x4000_dc59d128cfcceb9d
  result xmm7 0x0000000000000000_dc59d128cfcceb9d
  result x87.status 0x400e
  result x87.empty 0x0

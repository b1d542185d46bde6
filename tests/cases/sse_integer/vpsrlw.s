; VPSRLW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpsrlw xmm6, xmm1, xmm8  ; c4 c1 71 d1 f0
  input xmm1 0x3720acd12b67df6d_591e2fa880000000
  input xmm8 0x561d4a4ac44ef8b8_4f00000080000000
  input flags PF DF
  result xmm6 0x0000000000000000_0000000000000000
  result ymm6.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpsrlw ymm8, ymm10, xmm9  ; c4 41 2d d1 c1
  input xmm9 0x0000000000008000_2dbe342e093403e9
  input xmm10 0xc053000000000000_2aedaf8b000000ff
  input ymm10.high 0xa6ab58468f439dcc_5e538654cfdfc5e3
  input flags CF PF SF
  result xmm8 0x0000000000000000_0000000000000000
  result ymm8.high 0x0000000000000000_0000000000000000

case memory-128 bits 64
  vpsrlw xmm5, xmm13, [0x100047a0]  ; c5 91 d1 2c 25 a0 47 00 10
  input xmm13 0xdf90921bc2d30000_000000007fffffff
  input flags ZF
  input memory 0x100047a0 01 00 00 00 b6 b0 48 ff 17
  result xmm5 0x0000000000000000_0000000000000000
  result ymm5.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpsrlw ymm12, ymm11, gs:[0xd00]  ; 65 c5 25 d1 24 25 00 0d 00 00
  input xmm11 0xbe85276f05bfc8b0_9df73cf5bfc23b09
  input ymm11.high 0xc2ef0000c29c4000_633d4621c2590000
  input flags CF PF SF OF
  input memory 0x10004105 a8 5d c0 7f 00 00 00 2b 28 ae bc
  result xmm12 0x0000000000000000_0000000000000000
  result ymm12.high 0x0000000000000000_0000000000000000

case fault bits 64
  vpsrlw ymm8, ymm2, [rip+0x642a]  ; c5 6d d1 05 2a 64 00 00
  input xmm2 0xbfc0000000000000_b84aad84ffc00000
  input ymm2.high 0x42948000c2bd8000_0000000000000039
  input flags PF AF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpsrlw xmm10, xmm15, 0x11  ; c4 c1 29 71 d7 11
  vpsrlw ymm12, ymm0, 0      ; c5 9d 71 d0 00
  input xmm15 0x21bf60da1c68b619_00000001736301de
  input flags CF PF AF SF OF
  result xmm10 0x0000000000000000_0000000000000000
  result xmm12 0x2020202020202020_2020202020202020
  result ymm10.high 0x0000000000000000_0000000000000000
  result ymm12.high 0x3030303030303030_3030303030303030

case code-32 bits 32
  vpsrlw xmm3, xmm4, xmm4  ; c5 d9 d1 dc
  input xmm4 0x24a8c15573f21658_ad53741d9f5f33cc
  input flags AF OF
  result xmm3 0x0000000000000000_0000000000000000
  result ymm3.high 0x0000000000000000_0000000000000000

; VBLENDVPS: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vblendvps xmm7, xmm12, xmm13, xmm15  ; c4 c3 19 4a fd f0
  input xmm12 0xed89b3d1faa63a21_7ff0000000000001
  input xmm13 0x0000000000000000_c2f740007f800001
  input xmm15 0x55bfbc5e979f5d6b_7892b3482697f8b9
  input flags ZF OF
  result xmm7 0xed89b3d100000000_7ff0000000000001
  result ymm7.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vblendvps ymm3, ymm6, ymm10, ymm15  ; c4 c3 4d 4a da f0
  input xmm6 0x7a5c51c100000001_00000000000000ff
  input xmm10 0xc24c80007f800000_77447ea500008000
  input xmm15 0x35fc7f8d050b31a7_ff2fc030300c3e43
  input ymm6.high 0x80000000e9adc218_c046000000000000
  input ymm10.high 0xc7f435b53a34eae8_040ff7d88c3a6a87
  input ymm15.high 0x5f47dc8dd449f214_9a82c590b31254c2
  input flags PF AF SF
  result xmm3 0x7a5c51c100000001_77447ea5000000ff
  result ymm3.high 0x800000003a34eae8_040ff7d88c3a6a87

case memory-128 bits 64
  vblendvps xmm15, xmm3, [r14d], xmm3  ; 67 c4 43 61 4a be 00 00 00 00 30
  input r14 0xff2c8a6f10004690
  input xmm3 0x2f8313f0d346931d_2f8bcfc55c1e01d6
  input flags PF SF DF OF
  input memory 0x10004690 14 e0 ba 18 18 d1 88 07 83 f3 02 fd 69 dc 03 a1
  result xmm15 0x2f8313f0fd02f383_2f8bcfc55c1e01d6
  result ymm15.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vblendvps ymm9, ymm12, [rip+0x3896], ymm15  ; c4 63 1d 4a 0d 96 38 00 00 f0
  input xmm12 0x405c480000000000_b6d84da139e0ad98
  input xmm15 0x2fa3bfa6e9f427f5_40aa692fff6ef83d
  input ymm12.high 0x4f00000041180000_0000000000000028
  input ymm15.high 0xf867cb9142340000_000000000000003a
  input flags PF AF SF
  input memory 0x10004460 92 42 0b 85 83 6a eb 33 a3 89 fd 86 b0 79 c0 e4
  input memory 0x10004470 95 47 43 c2 00 80 d1 c2 00 00 00 00 00 40 46 40
  result xmm9 0x405c480086fd89a3_b6d84da1850b4292
  result ymm9.high 0x4046400041180000_0000000000000028

case fault bits 64
  vblendvps ymm3, ymm5, [rip+0x6422], ymm9  ; c4 e3 55 4a 1d 22 64 00 00 90
  input xmm5 0x0fb8734fce44ee21_fbf8777712a1ea41
  input xmm9 0xecb1dba400000000_0000000000000037
  input ymm5.high 0xdf7f5d66fd634c64_7123c8bcf3b44d30
  input ymm9.high 0xc24580007fc01234_007fffff42ab4000
  input flags ZF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vblendvps ymm3, ymm15, ymm4, ymm13  ; c4 e3 05 4a dc d0
  vblendvps xmm5, xmm13, xmm9, xmm12  ; c4 c3 11 4a e9 c0
  input xmm4 0xc27a00003f800000_0000000000000033
  input xmm13 0x7ff0000000000000_41a3000041c40000
  input xmm15 0x0000000000000034_0d54010a00000000
  input ymm4.high 0xca3c42c14ca65b98_4a14bb21ff800000
  input ymm13.high 0x7ff0000000000000_c85c8a3666f115c1
  input ymm15.high 0xc263800042b44000_41e0000000000000
  input flags PF AF DF OF
  result xmm3 0x0000000000000034_0d54010a00000000
  result xmm5 0x7ff0000000000000_41a3000041c40000
  result ymm3.high 0xc263800042b44000_4a14bb2100000000
  result ymm5.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vblendvps xmm5, xmm5, xmm2, xmm5  ; c4 e3 51 4a ea 50
  input xmm2 0x41e0000000000000_d5bb278ace931f66
  input xmm5 0x26bfedca3dd02df3_562a3d06752aad47
  input flags CF PF ZF
  result ymm5.high 0x0000000000000000_0000000000000000

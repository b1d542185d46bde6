; VADDSUBPD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vaddsubpd xmm12, xmm3, xmm13  ; c4 41 61 d0 e5
  input xmm3 0x800000007f800000_6947bd8f7a9c3320
  input xmm13 0x33c490835ee5563c_5fadf7459c834a2d
  input flags AF ZF SF DF OF
  result xmm12 0x33c490835ee5563c_6947bd8f7a9c3320
  result ymm12.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case register-256 bits 64
  vaddsubpd ymm2, ymm12, ymm14  ; c4 c1 1d d0 d6
  input xmm12 0xc1d50000423a0000_4027c00000000000
  input xmm14 0x0000000080000000_e40b27e8b8da9c57
  input ymm12.high 0x0000000000000080_3c45377f39eafa23
  input ymm14.high 0x96a23fcba2e36aa4_c05b400000000000
  input flags PF AF ZF SF OF
  result xmm2 0xc1d50000423a0000_640b27e8b8da9c57
  result ymm2.high 0x96a23fcba2e36aa4_405b400000000000
  result mxcsr 0x1fa2

case memory-128 bits 64
  vaddsubpd xmm7, xmm2, [0x10003d10]  ; c5 e9 d0 3c 25 10 3d 00 10
  input xmm2 0x3f800000428ec000_c8c875ee1f95c22f
  input flags CF PF ZF SF OF
  input memory 0x10003d10 ff ff ff ff 27 c0 54 f7 b5 c5 56 f3 05 e8 d6 5e
  result xmm7 0x5ed6e805f356c5b5_7754c027ffffffff
  result ymm7.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case memory-256 bits 64
  vaddsubpd ymm15, ymm4, [0x100047e0]  ; c5 5d d0 3c 25 e0 47 00 10
  input xmm4 0x167b7631007fffff_cb97ccfa4dffa2e9
  input ymm4.high 0x4b32d0b5ff800000_8d7fca428866853c
  input flags CF PF
  input memory 0x100047e6 f0 ff 34 12 c0 7f 07 88 e0 62 48 26 5e af 2c 58
  input memory 0x100047f6 65 5c 00 00 00 00 00 00 00 80
  result xmm15 0x62e088077fc01234_7ff0000000000000
  result ymm15.high 0x4b32d0b5ff800000_dc65582caf5e2648
  result mxcsr 0x1fa0

case fault bits 64
  vaddsubpd ymm12, ymm15, [r8*8+0x10006e42]  ; c4 21 05 d0 24 c5 42 6e 00 10
  input r8 0x36
  input xmm15 0xc051580000000000_c206800042f18000
  input ymm15.high 0x41e0000000000000_c2320000dc15c84f
  input flags ZF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vaddsubpd xmm7, xmm5, xmm12  ; c4 c1 51 d0 fc
  input xmm5 0x094b338e42c58000_a9c3df09bb2a7e39
  input xmm12 0x3e4c4ef342910000_18639be116a5e78c
  input flags SF
  input mxcsr 0x3f80
  result xmm7 0x3e4c4ef342910000_a9c3df09bb2a7e3a
  result ymm7.high 0x0000000000000000_0000000000000000
  result mxcsr 0x3fa0

case sequence bits 64
  vaddsubpd ymm4, ymm6, ymm12   ; c4 c1 4d d0 e4
  vaddsubpd xmm13, xmm14, xmm0  ; c5 09 d0 e8
  input xmm6 0xc2a9c00042ab0000_66a87490a1fcb207
  input xmm12 0xd6d7cc6651780c85_331476c466755230
  input ymm6.high 0x0e11a94ec2488000_0000000080000000
  input ymm12.high 0x7d353fc915b2c302_df63dbe9d545f454
  input flags AF SF DF OF
  result xmm4 0xd6d7cc6651780c85_66a87490a1fcb207
  result xmm13 0x2e2e2e2e2e2e2e2e_2e2e2e2e2e2e2e2e
  result ymm4.high 0x7d353fc915b2c302_5f63dbe9d545f454
  result ymm13.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case code-32 bits 32
  vaddsubpd xmm3, xmm6, xmm6  ; c5 c9 d0 de
  input xmm6 0xaf480c10f544dcfd_03f5d49653b91f52
  input flags CF SF OF
  result xmm3 0xaf580c10f544dcfd_0000000000000000
  result ymm3.high 0x0000000000000000_0000000000000000

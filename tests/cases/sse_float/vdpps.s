; VDPPS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  vdpps xmm0, xmm3, xmm14, 0xc  ; c4 c3 61 40 c6 0c
  input xmm3 0x7f800000bfc00000_423c800042a58000
  input xmm14 0xfff0000000000000_eb401f86380e8ecd
  input flags CF DF
  result xmm0 0x0000000000000000_0000000000000000
  result ymm0.high 0x0000000000000000_0000000000000000

case register-256-immediate bits 64
  vdpps ymm0, ymm0, ymm0, 0xff  ; c4 e3 7d 40 c0 ff
  input xmm0 0x401b000000000000_41e0000000000000
  input ymm0.high 0x00000000000000ff_671f0fee00000000
  input flags PF AF ZF OF
  result xmm0 0x4445776444457764_4445776444457764
  result ymm0.high 0x7f8000007f800000_7f8000007f800000
  result mxcsr 0x1fba

case memory-128-immediate bits 64
  vdpps xmm3, xmm1, [rcx*4+0x10003b54], 0  ; c4 e3 71 40 1c 8d 54 3b 00 10 00
  input rcx 0x33
  input xmm1 0xd9a8966545680087_1eae54fc2910b3b3
  input flags SF
  input memory 0x10003c20 5f ab 20 ef 9e 33 c9 cd d4 20 da 45 d0 20 d1 cf
  result xmm3 0x0000000000000000_0000000000000000
  result ymm3.high 0x0000000000000000_0000000000000000

case memory-256-immediate bits 64
  vdpps ymm5, ymm13, [rip+0x30b6], 0  ; c4 e3 15 40 2d b6 30 00 00 00
  input xmm13 0xc2b54000e0acd84d_c2c14000d3ee06da
  input ymm13.high 0x0000000000000015_0000000000007fff
  input flags PF AF DF
  input memory 0x10003c80 a1 24 b6 eb 29 1f 40 35 5c bb 99 a8 81 a8 00 63
  input memory 0x10003c90 ff ff ff ff ff ff 0f 00 00 00 00 00 00 a0 59 c0
  result xmm5 0x0000000000000000_0000000000000000
  result ymm5.high 0x0000000000000000_0000000000000000

case fault bits 64
  vdpps ymm3, ymm14, [r13d+esi*8+0xc16a], 0x80  ; 67 c4 c3 0d 40 9c f5 6a c1 00 00 80
  input rsi 0x610f92ccfffffffa
  input r13 0x610f92cc0fffaebe
  input xmm14 0x3dd1cbb8b657b326_7a74e64aa285fcf0
  input ymm14.high 0xbc9080de3730cb49_7eadee2ea33e73f9
  input flags CF AF SF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vdpps xmm6, xmm3, xmm8, 0x7f  ; c4 c3 61 40 f0 7f
  input xmm3 0x40ae85c0c29a8000_4f0000000459ea14
  input xmm8 0xc9509cb7639817ea_0000000000000002
  input flags CF AF ZF SF DF OF
  input mxcsr 0x3f80
  result xmm6 0xe6b794dee6b794de_e6b794dee6b794de
  result ymm6.high 0x0000000000000000_0000000000000000
  result mxcsr 0x3fb2

case sequence bits 64
  vdpps ymm11, ymm8, ymm9, 0x10   ; c4 43 3d 40 d9 10
  vdpps xmm8, xmm14, xmm14, 0x3d  ; c4 43 09 40 c6 3d
  input xmm8 0x0000000000000037_0000000000007fff
  input xmm9 0xd4c2115019421732_0000000000000013
  input ymm8.high 0xbceb49bc6eb984d8_ca26947e2e15a73c
  input ymm9.high 0x429ac0004f000000_44d92384c21c8000
  input flags PF AF ZF OF
  result xmm8 0x1d6d059e1d6d059e_000000001d6d059e
  result xmm11 0x0000000000000000_0000000000000000
  result ymm8.high 0x0000000000000000_0000000000000000
  result ymm11.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fb2

case code-32 bits 32
  vdpps xmm7, xmm6, xmm5, 3  ; c4 e3 49 40 fd 03
  input xmm5 0xc01c800000000000_7aa4f62d22934ca3
  input xmm6 0x1ad34417416dbf45_000000000000003f
  input flags AF SF DF OF
  result xmm7 0x0000000000000000_0000000000000000
  result ymm7.high 0x0000000000000000_0000000000000000

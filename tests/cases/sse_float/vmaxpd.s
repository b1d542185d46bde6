; VMAXPD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vmaxpd xmm11, xmm1, xmm10  ; c4 41 71 5f da
  input xmm1 0x3ff0000000000000_906aee894f000000
  input xmm10 0x4a3960e92811ced4_7ff0000000000001
  input flags PF ZF SF OF
  result xmm11 0x4a3960e92811ced4_7ff0000000000001
  result ymm11.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f81

case register-256 bits 64
  vmaxpd ymm1, ymm8, ymm5  ; c5 bd 5f cd
  input xmm5 0xbfc00000a0c9d33e_0000000080000000
  input xmm8 0x000000000000000b_ffc00000c2608000
  input ymm5.high 0x0000000000000002_80000000db6dc732
  input ymm8.high 0xc2cb4000ff800000_02270ba0263a66b0
  input flags AF ZF OF
  result xmm1 0x000000000000000b_0000000080000000
  result ymm1.high 0x0000000000000002_02270ba0263a66b0
  result mxcsr 0x1f82

case memory-128 bits 64
  vmaxpd xmm7, xmm4, [r11*4+0x10003f24]  ; c4 a1 59 5f 3c 9d 24 3f 00 10
  input r11 0x2f
  input xmm4 0x3ff0000000000000_c2e1c00009381fff
  input flags DF OF
  input memory 0x10003fe0 01 00 00 00 00 00 f0 7f 00 00 00 00 00 50 4e c0
  result xmm7 0x3ff0000000000000_7ff0000000000001
  result ymm7.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f81

case memory-256 bits 64
  vmaxpd ymm15, ymm13, [rip+0x3bd8]  ; c5 15 5f 3d d8 3b 00 00
  input xmm13 0x0000000000000080_ff80000036eb4fee
  input ymm13.high 0x37887fca7f800001_ff271d73df8e5cc0
  input memory 0x100047a0 f9 e2 2c 33 72 16 cf 01 00 00 0d 42 00 00 00 80
  input memory 0x100047b1 40 80 42 00 00 99 41 80
  result xmm15 0x0000000000000080_01cf1672332ce2f9
  result ymm15.high 0x37887fca7f800001_4199000042804000
  result mxcsr 0x1f82

case fault bits 64
  vmaxpd xmm15, xmm14, [rip+0x6434]  ; c5 09 5f 3d 34 64 00 00
  input xmm14 0x05d094d27f6b0318_0000000000000013
  input flags CF AF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vmaxpd ymm10, ymm6, gs:[0xea0]  ; 65 c5 4d 5f 14 25 a0 0e 00 00
  input xmm6 0xdb423b827fffffff_0000000000000080
  input ymm6.high 0xf0ee0c347f800001_afa76d4e9961857c
  input flags CF PF AF ZF SF
  input mxcsr 0x9fc0
  input memory 0x100042a2 c0 ff 00 c0 ef c2 ef 68 f3 f1 cd 25 0b e4 ff ff
  input memory 0x100042b2 7f 00 00 00 80 ff 34
  result xmm10 0xdb423b827fffffff_0000000000000000
  result ymm10.high 0x0000000000000000_afa76d4e9961857c

case sequence bits 64
  vmaxpd ymm14, ymm15, ymm2  ; c5 05 5f f2
  vmaxpd ymm3, ymm10, ymm4   ; c5 ad 5f dc
  input xmm2 0x0000000000000034_42388000bfc00000
  input xmm15 0x59eddbc10d65fc13_0000000000000001
  input ymm2.high 0xad49df31f45d2c1d_004c01ff8290ce5e
  input ymm15.high 0x429d28341e73ce82_007fffff4f000000
  input flags CF PF AF
  result xmm3 0x2a2a2a2a2a2a2a2a_2a2a2a2a2a2a2a2a
  result xmm14 0x59eddbc10d65fc13_42388000bfc00000
  result ymm3.high 0x3a3a3a3a3a3a3a3a_3a3a3a3a3a3a3a3a
  result ymm14.high 0x429d28341e73ce82_007fffff4f000000
  result mxcsr 0x1f82

case code-32 bits 32
  vmaxpd xmm7, xmm0, xmm7  ; c5 f9 5f ff
  input xmm0 0x665c3b0c5dc0302f_c2e5c0004f000000
  input xmm7 0x73a5abf48004b74b_2712536e9a318e40
  input flags CF AF OF
  result ymm7.high 0x0000000000000000_0000000000000000

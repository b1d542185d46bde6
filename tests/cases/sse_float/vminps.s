; VMINPS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vminps xmm5, xmm5, xmm14  ; c4 c1 50 5d ee
  input xmm5 0x7ff0000000000001_0000000000000033
  input xmm14 0x4021400000000000_7cf961d88837d81e
  input flags PF AF ZF SF DF OF
  result xmm5 0x4021400000000000_000000008837d81e
  result ymm5.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f83

case register-256 bits 64
  vminps ymm8, ymm12, ymm15  ; c4 41 1c 5d c7
  input xmm12 0x99a19f3400000000_a44a541c4d198c80
  input xmm15 0x1777797548e781df_6bb306e31d05d1ed
  input ymm12.high 0x4f000000c2d7c000_42b53e1385cd4d38
  input ymm15.high 0xd7de78d9c2ad4000_c054980000000000
  input flags CF SF
  result xmm8 0x99a19f3400000000_a44a541c1d05d1ed
  result ymm8.high 0xd7de78d9c2d7c000_c054980085cd4d38

case memory-128 bits 64
  vminps xmm9, xmm0, [r13d+0xcb05]  ; 67 c4 41 78 5d 8d 05 cb 00 00
  input r13 0xfafbe7f10fff704b
  input xmm0 0x0ce597ef14bd3a30_c1e00000c24f0000
  input flags CF AF SF
  input memory 0x10003b50 d2 4b ab a9 36 ff af 94 00 80 00 00 f7 e7 2c 2a
  result xmm9 0x0ce597ef00008000_c1e00000c24f0000
  result ymm9.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f82

case memory-256 bits 64
  vminps ymm1, ymm6, [r13d]  ; 67 c4 c1 4c 5d 8d 00 00 00 00
  input r13 0xd6bf6a2310003ec0
  input xmm6 0xfc700780d05eaa26_5a4b36bfa338d2fc
  input ymm6.high 0xc2ab0000425e8000_0000000000000008
  input flags CF SF OF
  input memory 0x10003ec5 c8 50 40 00 00 00 00 00 00 fc 3f
  input memory 0x10003ed5 b0 4e c0 ff ff ff ff ff ff ff ff
  result xmm1 0xfc700780d05eaa26_4050c800a338d2fc
  result ymm1.high 0xffffffffffffffff_c04eb00000000000
  result mxcsr 0x1f83

case fault bits 64
  vminps xmm13, xmm14, [rip+0x6434]  ; c5 08 5d 2d 34 64 00 00
  input xmm14 0xbff8000000000000_0000000000000019
  input flags PF ZF DF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vminps xmm13, xmm7, [0x10003c30]  ; c5 40 5d 2c 25 30 3c 00 10
  input xmm7 0x000000000000003a_0000000000000001
  input flags AF ZF SF OF
  input mxcsr 0x9fc0
  input memory 0x10003c30 ac f2 01 4c 90 f0 76 5d 00 00 00 00 00 00 f0 ff
  result xmm13 0xfff0000000000000_0000000000000000
  result ymm13.high 0x0000000000000000_0000000000000000
  result mxcsr 0x9fc1

case sequence bits 64
  vminps ymm6, ymm14, [r10*1+0x100039fb]  ; c4 a1 0c 5d 34 15 fb 39 00 10
  vminps ymm10, ymm3, ymm10               ; c4 41 64 5d d2
  input r10 0x25
  input xmm14 0x27ddca5c07a34d8c_0000000000000019
  input ymm14.high 0xc1840000586fe189_007fffffbfc00000
  input flags AF ZF
  input memory 0x10003a20 09 00 00 00 00 00 00 00 00 00 00 00 00 00 f0 3f
  input memory 0x10003a36 f0 7f 01 00 80 7f 00 00 00 4f
  result xmm6 0x27ddca5c00000000_0000000000000009
  result xmm10 0x2323232323232323_2323232323232323
  result ymm6.high 0xc18400007f800001_7ff00000bfc00000
  result ymm10.high 0x3333333333333333_3333333333333333
  result mxcsr 0x1f83

case code-32 bits 32
  vminps xmm0, xmm3, xmm0  ; c5 e0 5d c0
  input xmm0 0xd48a339ae6509baa_3ffc000000000000
  input xmm3 0x000000000000001f_0000000000000001
  input flags CF ZF SF DF OF
  result xmm0 0xd48a339ae6509baa_0000000000000000
  result ymm0.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f82

; VFMSUB213PS: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfmsub213ps xmm11, xmm3, xmm11  ; c4 42 61 aa db
  input xmm3 0x0000000000000015_7b8a9a69b5add226
  input xmm11 0x72e79b8edc8c3ae3_7ff0000000000001
  input flags CF ZF OF
  result xmm11 0xf2e79b8e5c8c3ae3_7ff0000080000001
  result ymm11.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fb2

case register-256 bits 64
  vfmsub213ps ymm10, ymm2, ymm9  ; c4 42 6d aa d1
  input xmm2 0xfff0000000000000_3dd2618ef4b0f8e8
  input xmm9 0x77eb4c8ba8d6005c_0000000000000013
  input xmm10 0x3ff0000000000000_48202dda42520000
  input ymm2.high 0x16b730058f25d342_7fc01234fc972e38
  input ymm9.high 0x42bc8000c29c8000_0000000000000000
  input ymm10.high 0xc2998000427c8000_c2e1000020a33206
  input flags PF SF
  result xmm10 0xfff0000028d6005c_4683a2a7f7912c2e
  result ymm10.high 0xc2bc8000429c8000_7fc01234ddc0bff0
  result mxcsr 0x1fa2

case memory-128 bits 64
  vfmsub213ps xmm15, xmm2, [r12d+ebx]  ; 67 c4 42 69 aa bc 1c 00 00 00 00
  input rbx 0x2b59d509fffffffe
  input r12 0x2b59d50910004122
  input xmm2 0x581fd51b64c8762c_000000000000002b
  input xmm15 0x000000000000003e_c2910000007fffff
  input flags CF ZF SF OF
  input memory 0x10004122 80 7f 00 00 80 7f dc 62 ad 7e cc e0 61 d2
  result xmm15 0x5261e0ccfead62dc_ff800000ff800000
  result ymm15.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case memory-256 bits 64
  vfmsub213ps ymm8, ymm6, [rip+0x3677]  ; c4 62 4d aa 05 77 36 00 00
  input xmm6 0x9b09b4bebfc00000_ffffffffffffffff
  input xmm8 0x04231196c67458a1_fff0000000000000
  input ymm6.high 0x3f800000bfc00000_8986eb917e5c1a6f
  input ymm8.high 0x7f800000c2a78000_c1e80000c2bd4000
  input flags PF SF
  input memory 0x10004240 23 00 00 00 00 00 00 00 b1 9c 72 01 e8 6f f4 58
  input memory 0x10004250 6d 93 11 2a 86 12 f7 7d ed 9f 08 94 e3 21 8d 51
  result xmm8 0xd8f46fe846b74279_ffffffffffffffff
  result ymm8.high 0x7f80000042fb4000_fdf71286ff800000
  result mxcsr 0x1fa8

case fault bits 64
  vfmsub213ps ymm14, ymm0, [r13*4+0x10006f96]  ; c4 22 7d aa 34 ad 96 6f 00 10
  input r13 0x13
  input xmm0 0x2d9c03b3e85fb24a_9dbdaeb780000000
  input xmm14 0x5e2f677797d73dde_0d738af5aaf4fcb5
  input ymm0.high 0xc05ac00000000000_c0c0fa86281fb1ac
  input ymm14.high 0x41e0000000000000_f3a1d4862ee3fbaa
  input flags CF PF AF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfmsub213ps ymm2, ymm9, ymm15  ; c4 c2 35 aa d7
  input xmm2 0x29b4e0bbffffffff_4056480000000000
  input xmm9 0x23b984e4000000ff_47f8bff702a52386
  input xmm15 0x7e5445c53fff5c2f_8000000000000000
  input ymm2.high 0x9f4f79b6b77c616a_fff0000000000000
  input ymm9.high 0xb77aa07dddf9129f_4410b2017c8d3706
  input ymm15.high 0xfb0510cc52487196_bfc0000080000000
  input flags ZF OF
  input mxcsr 0x3f80
  result xmm2 0xfe5445c5ffffffff_48d0366e80000000
  result ymm2.high 0x7b0510cc55f3fc38_fff0000000000000
  result mxcsr 0x3fa0

case sequence bits 64
  vfmsub213ps xmm4, xmm1, xmm7   ; c4 e2 71 aa e7
  vfmsub213ps xmm13, xmm8, xmm6  ; c4 62 39 aa ee
  input xmm1 0xc025800000000000_0000000000008000
  input xmm4 0x51af134d36a4dc97_c02d800000000000
  input xmm7 0x405be00000000000_c047700000000000
  input flags CF PF AF DF
  result xmm4 0xd2625df500000000_4047700000000000
  result xmm13 0xa6262626a6262626_a6262626a6262626
  result ymm4.high 0x0000000000000000_0000000000000000
  result ymm13.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case code-32 bits 32
  vfmsub213ps xmm6, xmm4, xmm4  ; c4 e2 59 aa f4
  input xmm4 0x8000000000000000_81ed0502103fd5a9
  input xmm6 0x0000000000000011_42b4000041020000
  input flags SF OF
  result xmm6 0x0000000000000000_8524cd7b11aada4b
  result ymm6.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

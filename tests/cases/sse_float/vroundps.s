; VROUNDPS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  vroundps xmm12, xmm14, 0x27  ; c4 43 79 08 e6 27
  input xmm14 0x0000000000008000_8bd343a3ffffffff
  input flags CF DF OF
  result xmm12 0x0000000000000000_80000000ffffffff
  result ymm12.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case register-256-immediate bits 64
  vroundps ymm12, ymm5, 0xff  ; c4 63 7d 08 e5 ff
  input xmm5 0x0620289142470000_ba2f8e10c4fd75d0
  input ymm5.high 0xc05b900000000000_37d54a805aaaab53
  input flags CF PF ZF DF
  result xmm12 0x0000000042480000_80000000c4fd8000
  result ymm12.high 0xc040000000000000_000000005aaaab53

case memory-128-immediate bits 64
  vroundps xmm8, [rip+0x2d66], 0x20  ; c4 63 79 08 05 66 2d 00 00 20
  input flags PF SF
  input memory 0x10003930 83 d9 2f 42 ba cb 31 e9 8b 4b 3c be 00 99 cc 65
  result xmm8 0x65cc990080000000_e931cbba42300000
  result ymm8.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case memory-256-immediate bits 64
  vroundps ymm11, [r11*4+0x100044c8], 0x24  ; c4 23 7d 08 1c 9d c8 44 00 10 24
  input r11 0x2e
  input flags AF
  input memory 0x10004580 ff ff ff ff 1f 29 61 c2 e9 91 da 25 c5 87 ed 19
  input memory 0x10004590 42 b5 88 79 3e 15 bf 58 bc 75 2a d5 5c da 88 85
  result xmm11 0x0000000000000000_c2600000ffffffff
  result ymm11.high 0x80000000d52a75bc_58bf153e7988b542
  result mxcsr 0x1fa0

case fault bits 64
  vroundps xmm3, [rip+0x6429], 0xa2  ; c4 e3 79 08 1d 29 64 00 00 a2
  input flags CF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vroundps ymm0, ymm0, 0x7d  ; c4 e3 7d 08 c0 7d
  input xmm0 0x0000000000000000_4292800080000000
  input ymm0.high 0xf61298b99bb9b227_db292df5f04359a4
  input flags PF AF
  input mxcsr 0x5f80
  result xmm0 0x0000000000000000_4294000080000000
  result ymm0.high 0xf61298b980000000_db292df5f04359a4

case sequence bits 64
  vroundps xmm1, xmm0, 0   ; c4 e3 79 08 c8 00
  vroundps xmm1, xmm13, 1  ; c4 c3 79 08 cd 01
  input xmm0 0x0000000000000080_d6d7ee13c5ac8246
  input flags PF
  result xmm1 0x0000000000000000_0000000000000000
  result ymm1.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case code-32 bits 32
  vroundps xmm4, xmm0, 0xba  ; c4 e3 79 08 e0 ba
  input xmm0 0xe0120c0d3d94006b_2fd8df40dbc8a232
  input flags PF ZF OF
  result xmm4 0xe0120c0d3f800000_3f800000dbc8a232
  result ymm4.high 0x0000000000000000_0000000000000000

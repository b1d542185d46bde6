; VAESENC: row in frontend-x86/src/ops/sse_crypto.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vaesenc xmm11, xmm10, xmm14  ; c4 42 29 dc de
  input xmm10 0xc20680008213cd4e_7ff8000000001234
  input xmm14 0xfbf66e24a9d1ee48_c29740001b91c469
  input flags CF ZF SF OF
  result xmm11 0xf0eb54f0c99837eb_73329016677fb8a4
  result ymm11.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vaesenc ymm5, ymm2, ymm8  ; c4 c2 6d dc e8
  input xmm2 0x0cc968e5da17e30b_d00ad937c24d6c47
  input xmm8 0x0000000000000002_7ff8000000001234
  input ymm2.high 0x26aa1ef9c5be8a51_ba4f1da1b696b4e2
  input ymm8.high 0xaa22434aee0611b9_783dc26f00000000
  input flags CF PF SF
  result xmm5 0xe9be87693b23ef08_4cbde1e4d9772d3e
  result ymm5.high 0x44d4eacd97997bf2_60e0ad6b4c79d585

case memory-128 bits 64
  vaesenc xmm9, xmm1, [rip+0x3a37]  ; c4 62 71 dc 0d 37 3a 00 00
  input xmm1 0x0000000000008000_184da508aef7d506
  input flags AF ZF SF
  input memory 0x10004600 01 00 80 7f 1d 71 de 66 23 bb 30 96 d2 7a e7 9f
  result xmm9 0x1cff4291790c0b85_4bd281b66d8aa5d5
  result ymm9.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vaesenc ymm13, ymm10, [rip+0x32d7]  ; c4 62 2d dc 2d d7 32 00 00
  input xmm10 0x7ff8000000001234_000000000000003a
  input ymm10.high 0x4de3ab303d88c05f_fe2c78f3f7bb20bc
  input flags PF AF DF OF
  input memory 0x10003ea0 c0 fb fb 50 c8 4e 87 3b 01
  input memory 0x10003eb6 f8 bf 00 40 c8 42 00 00 00 4f
  result xmm13 0x63636363ee181894_d00a046c74b3cacf
  result ymm13.high 0xcb38c59ced7cd572_d3d539b60a74b232

case fault bits 64
  vaesenc ymm15, ymm2, gs:[0x3bf4]  ; 65 c4 62 6d dc 3c 25 f4 3b 00 00
  input xmm2 0xfdba9f1d086d5a42_1123b8b67d754556
  input ymm2.high 0x199129ef4372e809_0000000080000000
  input flags ZF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vaesenc ymm12, ymm13, ymm2  ; c4 62 15 dc e2
  vaesenc xmm13, xmm4, xmm12  ; c4 42 59 dc ec
  input xmm2 0x37dc30df7fc01234_c2ce0000ff800000
  input xmm13 0x00000000c2d48000_1630499780000000
  input ymm2.high 0x0000000000000001_399c791e00008000
  input ymm13.high 0xc053c80000000000_04ffb2c299015fa1
  input flags ZF OF
  result xmm12 0xbfbbbc9d54cf5573_6e0161e9efedaea0
  result xmm13 0x898d8aab62f96345_583757dfd9db9896
  result ymm12.high 0xba25bff9ce7ede6a_1f3258f26d16c3e4
  result ymm13.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vaesenc xmm5, xmm2, xmm5  ; c4 e2 69 dc ed
  input xmm2 0x000fffffffffffff_3f12bac5a59068fd
  input xmm5 0x429480007f800001_aa7c7b400aa101a0
  input flags CF PF DF OF
  result xmm5 0xd8744a3cd9dfef02_372a6d5dd288ff7a
  result ymm5.high 0x0000000000000000_0000000000000000

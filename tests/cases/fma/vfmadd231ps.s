; VFMADD231PS: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfmadd231ps xmm12, xmm8, xmm4  ; c4 62 39 b8 e4
  input xmm4 0xc040600000000000_000000000000002a
  input xmm8 0xffc000004f000000_088ceafdbfc00000
  input xmm12 0x8ad570b36497e4f6_000000000000001a
  input flags CF ZF SF OF
  result xmm12 0xffc000006497e4f6_0000000080000025
  result ymm12.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f82

case register-256 bits 64
  vfmadd231ps ymm10, ymm4, ymm8  ; c4 42 5d b8 d0
  input xmm4 0x2a2b45fde7cf6133_4f4f132c41e2e377
  input xmm8 0xde11213a3a241b7b_e9776236ffffffff
  input xmm10 0x42d000004c325dd0_a5bc3601e5a64358
  input ymm4.high 0x80000000ff800000_0000000000000023
  input ymm8.high 0x4045500000000000_153a995703d6c636
  input ymm10.high 0xc1e9000042964000_05958a9ad9558acd
  input flags CF ZF SF DF
  result xmm10 0xc8c224bee284f088_f9481af0ffffffff
  result ymm10.high 0xc1e90000ffc00000_05958a9ad9558acd
  result mxcsr 0x1fa3

case memory-128 bits 64
  vfmadd231ps xmm11, xmm12, [rax*2+0x10004226]  ; c4 62 19 b8 1c 45 26 42 00 10
  input rax 0xd
  input xmm11 0xd155f4e1ac8c8157_7f800001bfc00000
  input xmm12 0xc028400000000000_31d929d4834a8549
  input flags PF OF
  input memory 0x10004240 1f bc b2 b8 77 d0 45 84 00 00 e2 41 00 c0 d2 42
  result xmm11 0xd155f4e1ac8c8157_7fc00001bfc00000
  result ymm11.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa1

case memory-256 bits 64
  vfmadd231ps ymm5, ymm5, gs:[r12*2+0x11c0]  ; 65 c4 a2 55 b8 2c 65 c0 11 00 00
  input r12 0x10
  input xmm5 0x41a1a90d85955dd5_d133af768f3603bf
  input ymm5.high 0xc2f9400042348000_0000000000000018
  input flags AF ZF SF OF
  input memory 0x100045e5 48 5b c0 00 80 b3 42 00 00 80 ff
  input memory 0x100045f6 e0 41 34 12 c0 7f 00 00 c0 3e
  result xmm5 0xff80000088d3cc0d_51d9fb8c8f3603bf
  result ymm5.high 0xc32b5c007fc01234_0000000000000018
  result mxcsr 0x1fa2

case rounding bits 64
  vfmadd231ps ymm8, ymm13, gs:[rbp*2+0x3aa]  ; 65 c4 62 15 b8 04 6d aa 03 00 00
  input rbp 0x2b
  input xmm8 0x77eeb28b54310850_4302a202d8e68602
  input xmm13 0x0000000000000000_001d0075659d01fa
  input ymm8.high 0x45070f7fc2478000_207df3609b64d87a
  input ymm13.high 0x47ebceb0c4c264be_e3c4592541c00000
  input flags PF AF
  input mxcsr 0x5f80
  input memory 0x10003806 26 40 c9 e5 80 67 00 00 c8 40 00 00 00 00 00 98
  input memory 0x10003816 54 40 b7 d8 df c9 01 20 55 56
  result xmm8 0x77eeb28b54310850_4302a203d8e68602
  result ymm8.high 0x5ec450744f29fa52_e4a30e679b64d87a
  result mxcsr 0x5fa2

case sequence bits 64
  vfmadd231ps ymm11, ymm9, ymm10  ; c4 42 35 b8 da
  vfmadd231ps ymm12, ymm6, ymm6   ; c4 62 4d b8 e6
  input xmm9 0xec84b7a3cf1ffae9_1672350ad0e1c38f
  input xmm10 0x7e300befb03b8c24_000000000000002c
  input xmm11 0xd0aabf5d1031eae2_fd794afd95d83e6e
  input ymm9.high 0xc27b0000bfc00000_0000000000000019
  input ymm10.high 0xd52c1af4232822f3_0000000000000000
  input ymm11.high 0x58a19c7c19901190_000fffffffffffff
  input flags CF AF ZF SF OF
  result xmm11 0xff8000003fea67b8_fd794afd95d83e6e
  result ymm11.high 0x58f5fbb3a37c345a_000fffffffffffff
  result mxcsr 0x1faa

case code-32 bits 32
  vfmadd231ps xmm7, xmm1, xmm6  ; c4 e2 71 b8 fe
  input xmm1 0xc11ef190bd781a79_fe86864612f61c6d
  input xmm6 0x3283f330fb4b35b1_de5f5183cbded101
  input xmm7 0x36508bc58200204a_ffc0000042558000
  input flags CF ZF OF
  result xmm7 0x36464e327944f107_ffc0000042558000
  result ymm7.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

; VFMADDSUB231PD: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfmaddsub231pd xmm13, xmm12, xmm13  ; c4 42 99 b6 ed
  input xmm12 0x42b7400000000000_0fc5c6efe0b78c08
  input xmm13 0x7fc0123400000001_7f800000c21f8000
  input flags CF
  result xmm13 0x7ff0000000000000_ff800000c21f8000
  result ymm13.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa8

case register-256 bits 64
  vfmaddsub231pd ymm14, ymm13, ymm12  ; c4 42 95 b6 f4
  input xmm12 0xcb6c639300da4de7_d66c14059e452552
  input xmm13 0x402e000000000000_603415d1c698516b
  input xmm14 0xc0234913ee7bc5ed_1ea99d8ce9d92d3c
  input ymm12.high 0x31121b56799ddfa5_480957b17fffffff
  input ymm13.high 0x7ff0000000000001_2313e9111a202df7
  input ymm14.high 0x3f8000003f800000_55953ee3ff800000
  input flags CF PF AF ZF DF OF
  result xmm14 0xcbaa9d59d0cca909_f6b19fa8b7a14fb6
  result ymm14.high 0x7ff8000000000001_d5953ee3ff800000
  result mxcsr 0x1fa1

case memory-128 bits 64
  vfmaddsub231pd xmm5, xmm9, [rip+0x2f57]  ; c4 e2 b1 b6 2d 57 2f 00 00
  input xmm5 0xfff8000000000000_980ff54800007fff
  input xmm9 0x06cfac94ffffffff_fff0000000000000
  input flags CF PF AF ZF DF OF
  input memory 0x10003b20 da 4d a4 3b 4a 3d 98 38 56 08 ba 37 9c 04 b5 5a
  result xmm5 0xfff8000000000000_fff0000000000000
  result ymm5.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vfmaddsub231pd ymm13, ymm10, [0x10003d40]  ; c4 62 ad b6 2c 25 40 3d 00 10
  input xmm10 0x167e97d042340000_15df4def80000000
  input xmm13 0x163788014a646ffe_b788fb71a841f73d
  input ymm10.high 0x79a71378a78027ec_41e0000000000000
  input ymm13.high 0x3a77bcc7561a3f02_6b461b7c000000ff
  input flags AF ZF SF OF
  input memory 0x10003d40 d8 ef cf 34 78 14 9a 8f 05
  input memory 0x10003d50 43 d1 b7 73 ce a4 3e 9c 00 00 00 00 00 00 e0 41
  result xmm13 0x163788014a646ffe_3788fb71a841f73d
  result ymm13.high 0x7b971378a78027ec_eb461b7c000000ff
  result mxcsr 0x1fa2

case fault bits 64
  vfmaddsub231pd xmm10, xmm13, [rbx*8+0x10006fe2]  ; c4 62 91 b6 14 dd e2 6f 00 10
  input rbx 0x3
  input xmm10 0x1c38fc80b4ef3df2_a537da027513c148
  input xmm13 0x0000000000000011_a287d83580000000
  input flags PF DF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfmaddsub231pd ymm7, ymm15, ymm4  ; c4 e2 85 b6 fc
  input xmm4 0xe4a005f5dd195f8a_7ff0000000000000
  input xmm7 0x7ff0000000000001_80c8b64684a48c32
  input xmm15 0x24165e3fa5abc5c9_0000000000000026
  input ymm4.high 0xc1e9000000000000_00000000000000ff
  input ymm7.high 0xc25f80007b30fad3_000000014f000000
  input ymm15.high 0x7fc012347f800001_d31d8467afa21ba6
  input flags PF AF OF
  input mxcsr 0x1fc0
  result xmm7 0x7ff8000000000001_fff8000000000000
  result ymm7.high 0xfff0000000000000_8000000000000000
  result mxcsr 0x1fe9

case sequence bits 64
  vfmaddsub231pd ymm13, ymm13, ymm0  ; c4 62 95 b6 e8
  vfmaddsub231pd xmm7, xmm0, xmm6    ; c4 e2 f9 b6 fe
  input xmm0 0x40f8000042f5c000_cc2751b92297942c
  input xmm13 0xb797302f8d93575a_007fffffbdf22150
  input ymm0.high 0x5708407333875417_7ff0000000000000
  input ymm13.high 0x17da9446c2258000_00000000000000ff
  input flags CF PF AF SF OF
  result xmm7 0x273c30305e88f7d8_b26023fc2079fba4
  result xmm13 0xb8a1642f72cbbe6e_8cb751b8f274eada
  result ymm7.high 0x0000000000000000_0000000000000000
  result ymm13.high 0x2ef424bd4ecb6cdf_7ff0000000000000
  result mxcsr 0x1fa2

case code-32 bits 32
  vfmaddsub231pd xmm0, xmm0, xmm4  ; c4 e2 f9 b6 c4
  input xmm0 0xd7cdd16b4518985d_41e0000000000000
  input xmm4 0x86dd7db41dc72063_c04c300000000000
  input flags CF SF OF
  result xmm0 0xd7cdd16b4518985d_c23cb00000000000
  result ymm0.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

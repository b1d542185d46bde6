; VFNMSUB132PD: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfnmsub132pd xmm15, xmm3, xmm1  ; c4 62 e1 9e f9
  input xmm1 0x4035400000000000_0000000080000000
  input xmm3 0x3406bb947a61e07a_bfc00000ff800000
  input xmm15 0x7ff0000000000000_4055580000000000
  result xmm15 0xfff0000000000000_3fc00000ff800000
  result ymm15.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case register-256 bits 64
  vfnmsub132pd ymm11, ymm0, ymm14  ; c4 42 fd 9e de
  input xmm0 0x10e6b63b831d86f8_1a35317e00000001
  input xmm11 0x0000000000000001_7f8000017f800000
  input xmm14 0x41d600007f800001_5133a1fb5db4a09d
  input ymm0.high 0xc044b00000000000_6aa0353de6bd757e
  input ymm11.high 0x000000000000000e_fde5f3ce58de65a9
  input ymm14.high 0xf510f546f264dc02_ff8000002645f3f2
  input flags PF SF DF OF
  result xmm11 0x90e6b63b831d86f8_fff0000000000000
  result ymm11.high 0x4044b00000000000_fff0000000000000
  result mxcsr 0x1faa

case memory-128 bits 64
  vfnmsub132pd xmm12, xmm15, gs:[r10*1+0x101d]  ; 65 c4 22 81 9e 24 15 1d 10 00 00
  input r10 0x3
  input xmm12 0x7f8000001ca4ad6d_82b8e49b8e69b051
  input xmm15 0xbf6000007fc01234_bda3db48b7f845d3
  input flags CF AF SF
  input memory 0x10004420 98 99 81 3f 75 98 df 4d 02 00 00 00 69 31 20 70
  result xmm12 0xfff0000000000000_3da3db48b7f845d3
  result ymm12.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa8

case memory-256 bits 64
  vfnmsub132pd ymm0, ymm4, [r10d+r9d+0x4368]  ; 67 c4 82 dd 9e 84 0a 68 43 00 00
  input r9 0x8b38820a0000001b
  input r10 0x8b38820a0ffffd7d
  input xmm0 0xc28840003f800000_4040c0d34628bce9
  input xmm4 0x0000000000000001_37b096f7901a1588
  input ymm0.high 0x4f0000007f800000_4054880000000000
  input ymm4.high 0xecb5553c9c263179_4046e00000000000
  input flags ZF SF
  input memory 0x10004100 4c 85 8b cb c9 82 64 45 a3 10 f9 43 ee 08 f2 67
  input memory 0x10004110 60 e7 c8 3b 4a 8b 72 d6 1a 3c 3b f8 9d 0d 3b 66
  result xmm0 0x6a8b55896698eed5_c5b579fa17cba7ca
  result ymm0.high 0xf54b0d9ecfcfbeec_56d7cbbcc1b74ce7
  result mxcsr 0x1fa2

case fault bits 64
  vfnmsub132pd xmm3, xmm1, [ebp+0xcfba]  ; 67 c4 e2 f1 9e 9d ba cf 00 00
  input rbp 0x944c6da50fffa043
  input xmm1 0x42370000ff800000_000000000000007f
  input xmm3 0x7ee924f93f800000_5f5646167fc01234
  input flags PF AF SF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfnmsub132pd ymm12, ymm10, ymm1  ; c4 62 ad 9e e1
  input xmm1 0x41960000540c5bbc_cef3e711a41fa2ee
  input xmm10 0x725fee893f800000_8000000000000000
  input xmm12 0x0000000000000001_a40b5c705feab6a3
  input ymm1.high 0xc056d00000000000_39ac04f3dcfcb898
  input ymm10.high 0xebcc6363be8bf8fe_deb7047d2f296d5d
  input ymm12.high 0xcd0eda9242850000_9a5efda6225254c4
  input flags AF ZF
  input mxcsr 0x5f80
  result xmm12 0xf25fee893f800000_b311047519984283
  result ymm12.high 0x6bcc6363be8bf8fe_5eb7047d2f296d5e
  result mxcsr 0x5fa2

case sequence bits 64
  vfnmsub132pd xmm7, xmm4, xmm4    ; c4 e2 d9 9e fc
  vfnmsub132pd xmm10, xmm4, xmm13  ; c4 42 d9 9e d5
  input xmm4 0x6a40fceb4873cf71_7feaff03f4f683cd
  input xmm7 0x0000000000000026_4035000000000000
  input flags CF AF ZF OF
  result xmm7 0xea40fceb4873cf71_fff0000000000000
  result xmm10 0xea40fceb4873cf71_ffeaff03f4f683cd
  result ymm7.high 0x0000000000000000_0000000000000000
  result ymm10.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1faa

case code-32 bits 32
  vfnmsub132pd xmm5, xmm2, xmm3  ; c4 e2 e9 9e eb
  input xmm2 0x29716ed0ffffffff_0000000000007fff
  input xmm3 0xe6b607197fffffff_46f9066b4280c000
  input xmm5 0x000000007fffffff_df8fc7cc4311e6b7
  input flags AF SF
  result xmm5 0xa9716ed0ffffffff_6698da7790d18308
  result ymm5.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

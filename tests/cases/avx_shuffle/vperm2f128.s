; VPERM2F128: row in frontend-x86/src/ops/avx_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-256-immediate bits 64
  vperm2f128 ymm8, ymm3, ymm8, 0x1b  ; c4 43 65 06 c0 1b
  input xmm3 0xc01b000000000000_6694548c4bcf391e
  input xmm8 0x216dcc5d71eb0826_a337738b88d0d5bb
  input ymm3.high 0xdf1f6d7289d20353_358abf3e07214cff
  input ymm8.high 0x48cad3b6a16f1f7d_f3bb4c3ab8e40b39
  input flags CF SF OF
  result xmm8 0x0000000000000000_0000000000000000
  result ymm8.high 0xdf1f6d7289d20353_358abf3e07214cff

case memory-256-immediate bits 64
  vperm2f128 ymm7, ymm13, [rip+0x2f96], 0xff  ; c4 e3 15 06 3d 96 2f 00 00 ff
  input xmm13 0x93d6b20052086de8_9791bb4ffe7a08d9
  input ymm13.high 0xbc1644b24cfcb9dc_49ce8db6076d49f5
  input flags PF AF SF DF
  input memory 0x10003b65 c8 5c c0 ff ff ff 7f ec 29 5e bd 28
  input memory 0x10003b78 fe 0d 97 ea 19 89 cb f8
  result xmm7 0x0000000000000000_0000000000000000
  result ymm7.high 0x0000000000000000_0000000000000000

case fault bits 64
  vperm2f128 ymm15, ymm4, [rdi*4+0x10006fc9], 0xb  ; c4 63 5d 06 3c bd c9 6f 00 10 0b
  input rdi 0x6
  input xmm4 0xceedaf5f0748bb02_d4233963f45479ff
  input ymm4.high 0x7f800001ff800000_941c9a4b9b1dde7d
  input flags SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vperm2f128 ymm13, ymm1, [0x10004700], 7  ; c4 63 75 06 2c 25 00 47 00 10 07
  vperm2f128 ymm5, ymm4, ymm13, 0xff       ; c4 c3 5d 06 ed ff
  input xmm1 0xc1d5000027aaa7f2_36f4d26fc4f9988a
  input ymm1.high 0x93682380874b99c6_c9c3edd6147d192a
  input memory 0x10004700 fa df 4d 10 17 3f f1 29 36 be ca 34 f1 c9 4e a6
  input memory 0x10004712 80 ff 00 80 9b c2 00 00 00 00 3e c2 ee ed
  result xmm5 0x0000000000000000_0000000000000000
  result xmm13 0xedeec23e00000000_c29b8000ff800000
  result ymm5.high 0x0000000000000000_0000000000000000
  result ymm13.high 0xc1d5000027aaa7f2_36f4d26fc4f9988a

case code-32 bits 32
  vperm2f128 ymm0, ymm4, ymm3, 0xff  ; c4 e3 5d 06 c3 ff
  input xmm3 0x832f6bc4b1634bca_0000000000000001
  input xmm4 0x95b5c53f2ea0382c_c2e84000c1810000
  input ymm3.high 0x0000000000000080_86bd1b1d3c451bf3
  input ymm4.high 0xbff8000000000000_6bbeb30f3be89130
  input flags ZF DF OF
  result xmm0 0x0000000000000000_0000000000000000
  result ymm0.high 0x0000000000000000_0000000000000000

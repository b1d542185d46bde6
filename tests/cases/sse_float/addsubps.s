; ADDSUBPS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  addsubps xmm1, xmm13  ; f2 41 0f d0 cd
  input xmm1 0xce34132a0000007f_000000000000003d
  input xmm13 0xa6408ffc1e76f734_007fffff7f800000
  input flags CF PF
  result xmm1 0xce34132a9e76f734_007fffffff800000
  result mxcsr 0x1fa2

case memory-128 bits 64
  addsubps xmm7, [r9*2+0x10003a8c]  ; f2 42 0f d0 3c 4d 8c 3a 00 10
  input r9 0x2
  input xmm7 0xfff0000000000000_fff8000000000000
  input flags CF PF AF OF
  input memory 0x10003a90 db a2 fc 29 7b 3d 16 92 00 00 64 41 00 c0 cf c2
  result xmm7 0xfff00000c1640000_fff80000a9fca2db

case fault bits 64
  addsubps xmm14, [edi+ebp-0x5e]  ; 67 f2 44 0f d0 b4 2f a2 ff ff ff
  input rbp 0x1e4d761f00000011
  input rdi 0x1e4d761f10007049
  input xmm14 0x8d42386d00000002_8f270c271bcfa2be
  input flags CF PF SF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  addsubps xmm6, [rip+0x2f48]  ; f2 0f d0 35 48 2f 00 00
  input xmm6 0xc29400008ea4607c_c3b7de81c285c000
  input flags CF PF ZF SF
  input mxcsr 0x5f80
  input memory 0x10003b15 e8 53 c0 b0 87 69 5d 5d 99 41 12
  result xmm6 0xc293ffffdd6987b0_c3b98651c285c000
  result mxcsr 0x5fa0

case sequence bits 64
  addsubps xmm2, [rip+0x3008]  ; f2 0f d0 15 08 30 00 00
  addsubps xmm8, xmm12         ; f2 45 0f d0 c4
  input xmm2 0xc460854e83db7fc4_5d8495bbc29d8000
  input flags PF
  input memory 0x10003bd1 40 f0 c2 00 00 00 00 11 1f 09 13 85 d5 32 ec
  result xmm2 0xec32d58593091f11_5d8495bb42258000
  result xmm8 0x2c2cd454ac2b8404_2c2cd454ac2b8404
  result mxcsr 0x1fa0

case code-32 bits 32
  addsubps xmm2, xmm4  ; f2 0f d0 d4
  input xmm2 0xe1930b6c572d25e3_4aefdd3200008000
  input xmm4 0xcaa7ef2939b88a1a_daefbfb7c0e8e096
  input flags AF DF
  result xmm2 0xe1930b6c572d25e3_daefbfb740e8e096
  result mxcsr 0x1fa2

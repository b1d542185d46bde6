; CVTSS2SD: row in frontend-x86/src/ops/sse_convert.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  cvtss2sd xmm13, xmm14  ; f3 45 0f 5a ee
  input xmm13 0x7fc012345559508f_1c7b7e16007fffff
  input xmm14 0x4880ce64265b49d2_a7de48cf08acd70a
  input flags CF PF AF SF
  result xmm13 0x7fc012345559508f_39159ae140000000

case memory-128-32 bits 64
  cvtss2sd xmm7, [r9d*4+0x10003788]  ; 67 f3 42 0f 5a 3c 8d 88 37 00 10
  input r9 0xe0d31b5c00000020
  input xmm7 0x0000000000008000_5c81e384ab5f2c5b
  input flags CF PF
  input memory 0x10003808 1c
  result xmm7 0x0000000000008000_36ec000000000000
  result mxcsr 0x1f82

case fault bits 64
  cvtss2sd xmm13, [esp+0xc893]  ; 67 f3 44 0f 5a ac 24 93 c8 00 00
  input rsp 0x2d96918c0fffa76b
  input xmm13 0x7fffffffffffffff_c2bb4000c2628000
  input flags CF AF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  cvtss2sd xmm11, xmm12  ; f3 45 0f 5a dc
  input xmm11 0x0000000000000007_7f80000183a5ad1b
  input xmm12 0xc43723d778265f75_0000000000000002
  input flags CF SF OF
  input mxcsr 0x9fc0
  result xmm11 0x0000000000000007_0000000000000000

case sequence bits 64
  cvtss2sd xmm13, [0x100047d0]  ; f3 44 0f 5a 2c 25 d0 47 00 10
  cvtss2sd xmm10, xmm0          ; f3 44 0f 5a d0
  input xmm13 0x7ff0000000000000_8ac12004bf000000
  input flags PF AF ZF SF
  input memory 0x100047d0 26
  result xmm10 0x2a2a2a2a2a2a2a2a_3c04040400000000
  result xmm13 0x7ff0000000000000_36f3000000000000
  result mxcsr 0x1f82

case code-32 bits 32
  cvtss2sd xmm3, xmm2  ; f3 0f 5a da
  input xmm2 0xbc80725eb2f0d39e_c00a000000000000
  input xmm3 0x1cd52e9602bc7910_4045100000000000
  input flags CF SF DF OF
  result xmm3 0x1cd52e9602bc7910_0000000000000000

; VUCOMISD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vucomisd xmm13, xmm6  ; c5 79 2e ee
  input xmm6 0xf6f40e90d111d9c6_8c6c3f70aaf9d006
  input xmm13 0xc055200000000000_00000000ffc00000
  input flags PF ZF SF DF OF
  result flags DF
  result mxcsr 0x1f82

case memory-128-64 bits 64
  vucomisd xmm1, [0x100047d0]  ; c5 f9 2e 0c 25 d0 47 00 10
  input xmm1 0x95e47e075d85ecd8_b0f2a93d1c7b183f
  input flags CF PF ZF SF
  input memory 0x100047d0 31 4d 6a ce c7 25 d3 eb
  result flags none

case carry bits 64
  vucomisd xmm3, xmm8  ; c4 c1 79 2e d8
  input xmm3 0x960ee767ffffffff_aed9af213a1f0462
  input xmm8 0x0000000000000001_6b5741ac33fb4096
  input flags PF ZF OF
  result flags CF

case zero bits 64
  vucomisd xmm5, xmm11  ; c4 c1 79 2e eb
  input xmm5 0x515ff08918cd6b50_ff800000007fffff
  input xmm11 0x9abc0ab0d2beae8b_fff8000000000000
  input flags SF OF
  result flags CF PF ZF

case fault bits 64
  vucomisd xmm15, [r14d*8+0x10006efa]  ; 67 c4 21 79 2e 3c f5 fa 6e 00 10
  input r14 0xc9b79ea600000020
  input xmm15 0x6a3cc37e69c2f185_e950c2a4a33829d8
  input flags PF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vucomisd xmm11, xmm12  ; c4 41 79 2e dc
  vucomisd xmm7, xmm9    ; c4 c1 79 2e f9
  input xmm11 0xab7f363dcc6a87eb_6abcc4f38a0cf9f1
  input xmm12 0x4a0dbb0f00000000_ac683d03c8301875
  input flags CF PF AF SF DF
  result flags CF DF

case code-32 bits 32
  vucomisd xmm4, xmm7  ; c5 f9 2e e7
  input xmm4 0xc054980000000000_3ff0000000000000
  input xmm7 0xea4ecfa3ba7f141b_c1b300007fc01234
  input flags CF DF
  result flags DF

; SQRTPD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  sqrtpd xmm6, xmm12  ; 66 41 0f 51 f4
  input xmm12 0xc2f2c000c0800000_6aed56c7d706991f
  input flags AF SF
  result xmm6 0xfff8000000000000_556ea3ffa7c3bcba
  result mxcsr 0x1fa1

case memory-128 bits 64
  sqrtpd xmm5, [0x10004740]  ; 66 0f 51 2c 25 40 47 00 10
  input flags CF SF OF
  input memory 0x10004740 ff ff ff ff b3 d4 01 6d 1f e7 05 24 93 10 e3 a0
  result xmm5 0xfff8000000000000_5677e3113a200d48
  result mxcsr 0x1fa1

case fault bits 64
  sqrtpd xmm5, [ebp+0x2f]  ; 67 66 0f 51 ad 2f 00 00 00
  input rbp 0xee932af710006fc7
  input flags AF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  sqrtpd xmm0, xmm5  ; 66 0f 51 c5
  input xmm5 0x4bce9cdb47aac141_a4f18cedadc86551
  input flags CF PF AF SF OF
  input mxcsr 0x3f80
  result xmm0 0x45df4c75fa9d9b02_fff8000000000000
  result mxcsr 0x3fa1

case sequence bits 64
  sqrtpd xmm12, xmm5   ; 66 44 0f 51 e5
  sqrtpd xmm15, xmm12  ; 66 45 0f 51 fc
  input xmm5 0x5d19e187ffffffff_381d73c8c70e0376
  input flags CF AF SF DF OF
  result xmm12 0x4e84596e734de9d0_3c05b53e5ca2b1b5
  result xmm15 0x473984a944b30e54_3dfa5b3798a61981
  result mxcsr 0x1fa0

case code-32 bits 32
  sqrtpd xmm2, xmm7  ; 66 0f 51 d7
  input xmm7 0x9a1f2193d06d2bdd_548bbef084d3faa4
  input flags CF PF AF ZF SF DF
  result xmm2 0xfff8000000000000_4a3dcc0f0b926852
  result mxcsr 0x1fa1

; CMPPD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  cmpeqpd xmm8, xmm12  ; 66 45 0f c2 c4 00
  input xmm8 0xc2aa0000d04146bb_0021f740881c5357
  input xmm12 0xc26600007f800000_000000000000002f
  input flags AF ZF OF
  result xmm8 0x0000000000000000_0000000000000000
  result mxcsr 0x1f82

case memory-128-immediate bits 64
  cmpeqpd xmm15, [ecx]  ; 67 66 44 0f c2 b9 00 00 00 00 00
  input rcx 0xd9e3224c10003ba0
  input xmm15 0x0000000000000028_d3f20652bfc00000
  input flags CF PF AF SF OF
  input memory 0x10003ba0 b6 2e db 07 00 00 00 00 00 40 cb 42 0e bf 66 f5
  result xmm15 0x0000000000000000_0000000000000000
  result mxcsr 0x1f82

case fault bits 64
  cmppd xmm10, [rip+0x6430], 0xff  ; 66 44 0f c2 15 30 64 00 00 ff
  input xmm10 0xa596026f0000007f_f164b9e900000080
  input flags PF ZF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  cmppd xmm2, gs:[r13*8+0x9c0], 0xe6  ; 65 66 42 0f c2 14 ed c0 09 00 00 e6
  input r13 0x6
  input xmm2 0x000fffffffffffff_0000000000008000
  input flags CF PF SF OF
  input mxcsr 0x1fc0
  input memory 0x10003df7 80 00 00 80 ff e9 3b 07 d9
  result xmm2 0xffffffffffffffff_0000000000000000

case sequence bits 64
  cmpeqpd xmm2, xmm10       ; 66 41 0f c2 d2 00
  cmppd xmm14, xmm12, 0x9e  ; 66 45 0f c2 f4 9e
  input xmm2 0xfbcda5e6aaac14ec_13c02d801e8683e0
  input xmm10 0x843442120362b069_41e0000000000000
  input flags ZF SF OF
  result xmm2 0x0000000000000000_0000000000000000
  result xmm14 0xffffffffffffffff_ffffffffffffffff

case code-32 bits 32
  cmppd xmm7, xmm2, 0xbe  ; 66 0f c2 fa be
  input xmm2 0x405b880000000000_10ca8a82ef9c2b59
  input xmm7 0x42b44000c2954000_a0ccbfd4427ce7c3
  input flags PF
  result xmm7 0xffffffffffffffff_0000000000000000

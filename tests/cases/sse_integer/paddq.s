; PADDQ: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  paddq xmm7, xmm13  ; 66 41 0f d4 fd
  input xmm7 0x14ca25799a0a93ed_c044000000000000
  input xmm13 0x9ef12f3ea37e9ca0_dcd0f4ad6201623d
  input flags CF AF ZF SF
  result xmm7 0xb3bb54b83d89308d_9d14f4ad6201623d

case memory-128 bits 64
  paddq xmm11, gs:[0x610]  ; 65 66 44 0f d4 1c 25 10 06 00 00
  input xmm11 0x0000000000000000_1ca7b3aea4391870
  input flags SF OF
  input memory 0x10003a10 28 00 00 00 00 00 00 00 16 0a f6 d5 e0 d2 ed 90
  result xmm11 0x90edd2e0d5f60a16_1ca7b3aea4391898

case fault bits 64
  paddq xmm11, gs:[rsi*8+0x3ab0]  ; 65 66 44 0f d4 1c f5 b0 3a 00 00
  input rsi 0x2a
  input xmm11 0xcf42eeda37d96593_92329f715fd16626
  input flags PF ZF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  paddq xmm13, xmm0  ; 66 44 0f d4 e8
  paddq xmm12, xmm0  ; 66 44 0f d4 e0
  input xmm0 0x3015e4cdba9c49cc_e4701e5b64de023c
  input xmm13 0xb82a62733daac936_54a16e1c80aa1037
  input flags CF PF ZF
  result xmm12 0x5c4210f9e6c875f8_109c4a87910a2e68
  result xmm13 0xe8404740f8471302_39118c77e5881273

case code-32 bits 32
  paddq xmm7, xmm4  ; 66 0f d4 fc
  input xmm4 0xa3b52a2500000001_158b4052094a50de
  input xmm7 0x9e18b461d2593d57_4f000000c29e0000
  input flags PF ZF SF
  result xmm7 0x41cdde86d2593d58_648b4052cbe850de

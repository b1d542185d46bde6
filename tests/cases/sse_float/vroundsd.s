; VROUNDSD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  vroundsd xmm15, xmm4, xmm2, 0x3b  ; c4 63 59 0b fa 3b
  input xmm2 0x0000000000000080_372deb76eb14f0af
  input xmm4 0x7f8000007fc01234_6accb8c6ffc00000
  input flags PF AF SF
  result xmm15 0x7f8000007fc01234_0000000000000000
  result ymm15.high 0x0000000000000000_0000000000000000

case memory-128-immediate bits 64
  vroundsd xmm6, xmm10, [rsi*4+0x1000658c], 0x96  ; c4 e3 29 0b 34 b5 8c 65 00 10 96
  input rsi 0x1d
  input xmm10 0xb270bae685025ac4_e8536f8ddd69ccb2
  input flags PF ZF SF DF OF
  input memory 0x10006600 83 e0 df c1 00 80 5d c2
  result xmm6 0xb270bae685025ac4_c25d8000c1e00000
  result ymm6.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case fault bits 64
  vroundsd xmm7, xmm13, gs:[rcx*4+0x3bbb], 0xff  ; 65 c4 e3 11 0b 3c 8d bb 3b 00 00 ff
  input rcx 0x10
  input xmm13 0x8829abc88a8640c5_c218000000000001
  input flags PF AF SF DF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vroundsd xmm1, xmm6, [rip+0x30ee], 0x3e  ; c4 e3 49 0b 0d ee 30 00 00 3e
  input xmm6 0xe4841f0e01947028_2e0cc24e9b6410e0
  input flags PF
  input mxcsr 0x7f80
  input memory 0x10003cb9 c0 ce c2 00 00 98 41
  result xmm1 0xe4841f0e01947028_41980000c0000000
  result ymm1.high 0x0000000000000000_0000000000000000

case sequence bits 64
  vroundsd xmm2, xmm2, xmm15, 0x1d   ; c4 c3 69 0b d7 1d
  vroundsd xmm14, xmm8, xmm10, 0x1f  ; c4 43 39 0b f2 1f
  input xmm2 0x249ec8b241c40000_361b2ec8b0346ee8
  input xmm15 0x5e6f4931d283ca0e_8000000000000000
  input flags PF SF
  result xmm2 0x249ec8b241c40000_8000000000000000
  result xmm14 0x2828282828282828_0000000000000000
  result ymm2.high 0x0000000000000000_0000000000000000
  result ymm14.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vroundsd xmm5, xmm3, xmm6, 0xf4  ; c4 e3 61 0b ee f4
  input xmm3 0xddf98e761de3f8d4_ed5fb8b96ab55e7f
  input xmm6 0x41c800005d8b40e8_3ff0000000000000
  input flags CF PF AF ZF
  result xmm5 0xddf98e761de3f8d4_3ff0000000000000
  result ymm5.high 0x0000000000000000_0000000000000000

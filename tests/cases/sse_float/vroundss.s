; VROUNDSS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  vroundss xmm5, xmm7, xmm4, 0  ; c4 e3 41 0a ec 00
  input xmm4 0xacd1c67d0bb9922b_1d92648ed1048c12
  input xmm7 0x4031c00000000000_7e3c52eec7bd4e38
  input flags AF ZF SF DF OF
  result xmm5 0x4031c00000000000_7e3c52eed1048c12
  result ymm5.high 0x0000000000000000_0000000000000000

case memory-128-immediate bits 64
  vroundss xmm2, xmm13, [rdi*1+0x1000433f], 0  ; c4 e3 11 0a 14 3d 3f 43 00 10 00
  input rdi 0x1f
  input xmm13 0x36615c4e0257c0d5_bff8000000000000
  input flags CF PF ZF SF
  input memory 0x1000435e 48 5f 84 70
  result xmm2 0x36615c4e0257c0d5_bff8000070845f48
  result ymm2.high 0x0000000000000000_0000000000000000

case exceptions bits 64
  vroundss xmm6, xmm13, [rsi*2+0x1000421d], 2  ; c4 e3 11 0a 34 75 1d 42 00 10 02
  input rsi 0x32
  input xmm13 0x08370ddc9cc3b4ad_000fffffffffffff
  input flags CF ZF
  input memory 0x10004281 40 cc 42 8e
  result xmm6 0x08370ddc9cc3b4ad_000fffff80000000
  result ymm6.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case fault bits 64
  vroundss xmm2, xmm4, [eax+ecx*8-0x7d], 0x12  ; 67 c4 e3 59 0a 94 c8 83 ff ff ff 12
  input rax 0x527589010007144
  input rcx 0x5275890ffffffe7
  input xmm4 0x5c4bc1c4c8960206_7ff0000000000001
  input flags CF PF AF ZF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vroundss xmm11, xmm1, xmm14, 2  ; c4 43 71 0a de 02
  input xmm1 0x24cb52fc962fb045_5edd54a6437faa8e
  input xmm14 0x0000000000000000_000000000000002f
  input flags ZF SF OF
  input mxcsr 0x9fc0
  result xmm11 0x24cb52fc962fb045_5edd54a600000000
  result ymm11.high 0x0000000000000000_0000000000000000

case sequence bits 64
  vroundss xmm5, xmm2, [rip+0x3852], 0x23  ; c4 e3 69 0a 2d 52 38 00 00 23
  vroundss xmm3, xmm0, xmm13, 0x7f         ; c4 c3 79 0a dd 7f
  input xmm2 0x8595ffe32a7bda8b_c1ed0000c1b60000
  input flags PF AF ZF
  input memory 0x1000441c 99 07 a4 39
  result xmm3 0x2020202020202020_2020202000000000
  result xmm5 0x8595ffe32a7bda8b_c1ed000000000000
  result ymm3.high 0x0000000000000000_0000000000000000
  result ymm5.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case code-32 bits 32
  vroundss xmm2, xmm3, xmm0, 0  ; c4 e3 61 0a d0 00
  input xmm0 0x540afaa763ac278c_8b5f4a95988c7a82
  input xmm3 0x7ff0000000000001_42f340001f73baaa
  input flags AF OF
  result xmm2 0x7ff0000000000001_42f3400080000000
  result ymm2.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

; VFMADD231SS: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfmadd231ss xmm5, xmm1, xmm11  ; c4 c2 71 b9 eb
  input xmm1 0x8000000000000000_f9d1b38d11dfe301
  input xmm5 0xc1364152ff800000_038479f97e3591ec
  input xmm11 0x41e0000000000000_b0c1c290ecaaa1f2
  input flags CF PF SF DF OF
  result ymm5.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case memory-128 bits 64
  vfmadd231ss xmm4, xmm13, [r14d+r8d*8+0xa4bc]  ; 67 c4 82 11 b9 a4 c6 bc a4 00 00
  input r8 0x1be0d45600000005
  input r14 0x1be0d4560fff99e0
  input xmm4 0xc2d78000c0780000_6537911a612ab81e
  input xmm13 0xaf879fa77fc01234_585489ad10e68956
  input flags AF ZF
  input memory 0x10003ec4 e1 38 fb fd
  result ymm4.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case fault bits 64
  vfmadd231ss xmm7, xmm13, [ebx+r9d+0xd9f3]  ; 67 c4 a2 11 b9 bc 0b f3 d9 00 00
  input rbx 0x96b572010fff95f9
  input r9 0x96b5720100000011
  input xmm7 0x7ff8000000001234_3f80000042300000
  input xmm13 0x0000000000000007_f927fdb75191628e
  input flags CF PF AF ZF SF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfmadd231ss xmm0, xmm13, [r12*1+0x1000394a]  ; c4 a2 11 b9 04 25 4a 39 00 10
  input r12 0x33
  input xmm0 0x41e0000000000000_c049500000000000
  input xmm13 0x0000000000000003_366799512d7469d6
  input flags ZF SF OF
  input mxcsr 0x5f80
  input memory 0x1000397d ee 6c ed
  result xmm0 0x41e0000000000000_c049500000000001
  result ymm0.high 0x0000000000000000_0000000000000000
  result mxcsr 0x5fb0

case sequence bits 64
  vfmadd231ss xmm15, xmm10, xmm6  ; c4 62 29 b9 fe
  vfmadd231ss xmm8, xmm7, xmm2    ; c4 62 41 b9 c2
  input xmm6 0x8000000000000000_181dda73fc370be0
  input xmm10 0xc058600000000000_c2b40000ffc00000
  input xmm15 0x49be117b9d550a08_45057259f44d981d
  input flags AF OF
  result xmm15 0x49be117b9d550a08_45057259ffc00000
  result ymm8.high 0x0000000000000000_0000000000000000
  result ymm15.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case code-32 bits 32
  vfmadd231ss xmm7, xmm7, xmm3  ; c4 e2 41 b9 fb
  input xmm3 0x19ebd077996af3c9_17909d91ffffffff
  input xmm7 0x3354a55e4ffa3821_0000000000000013
  input flags PF AF
  result xmm7 0x3354a55e4ffa3821_00000000ffffffff
  result ymm7.high 0x0000000000000000_0000000000000000

; VPMOVSXWD: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpmovsxwd xmm11, xmm5  ; c4 62 79 23 dd
  input xmm5 0x0000000080000000_7bd929f57f800000
  input flags AF ZF OF
  result xmm11 0x00007bd9000029f5_00007f8000000000
  result ymm11.high 0x0000000000000000_0000000000000000

case register-256-128 bits 64
  vpmovsxwd ymm10, xmm8  ; c4 42 7d 23 d0
  input xmm8 0x772f0d23b0d7f03e_c2b880006cf63aca
  input flags CF SF DF OF
  result xmm10 0xffffc2b8ffff8000_00006cf600003aca
  result ymm10.high 0x0000772f00000d23_ffffb0d7fffff03e

case memory-128-64 bits 64
  vpmovsxwd xmm8, [rip+0x374e]  ; c4 62 79 23 05 4e 37 00 00
  input flags PF SF
  input memory 0x1000431d b0 44
  result xmm8 0x000044b000000000_0000000000000000
  result ymm8.high 0x0000000000000000_0000000000000000

case memory-256-128 bits 64
  vpmovsxwd ymm15, [rsi*4+0x10003cbc]  ; c4 62 7d 23 3c b5 bc 3c 00 10
  input rsi 0x29
  input flags PF DF
  input memory 0x10003d61 80 aa c2 00 80 eb c2 6d 35 b1 f8 1a dd 5d bb
  result xmm15 0xffffc2ebffff8000_ffffc2aaffff8000
  result ymm15.high 0xffffbb5dffffdd1a_fffff8b10000356d

case fault bits 64
  vpmovsxwd xmm15, gs:[rbp*2+0x3bca]  ; 65 c4 62 79 23 3c 6d ca 3b 00 00
  input rbp 0x1b
  input flags PF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpmovsxwd xmm12, xmm14  ; c4 42 79 23 e6
  vpmovsxwd ymm6, xmm14   ; c4 c2 7d 23 f6
  input xmm14 0x4058200000000000_7ff0000000000000
  input flags CF AF OF
  result xmm6 0x00007ff000000000_0000000000000000
  result xmm12 0x00007ff000000000_0000000000000000
  result ymm6.high 0x0000405800002000_0000000000000000
  result ymm12.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpmovsxwd xmm4, xmm2  ; c4 e2 79 23 e2
  input xmm2 0xc0a4000042ad0000_c27ca6e325c752c0
  input flags CF PF AF DF OF
  result xmm4 0xffffc27cffffa6e3_000025c7000052c0
  result ymm4.high 0x0000000000000000_0000000000000000

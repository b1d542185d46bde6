; VMOVHPD: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case memory-128 bits 64
  vmovhpd xmm10, xmm3, [r14d]  ; 67 c4 41 61 16 96 00 00 00 00
  input r14 0xefb26c3910004557
  input xmm3 0x7024f48000000001_4ebef65b00008000
  input flags CF PF AF SF
  input memory 0x10004557 7f 1b
  result xmm10 0x0000000000001b7f_4ebef65b00008000
  result ymm10.high 0x0000000000000000_0000000000000000

case to-memory-64-128 bits 64
  vmovhpd [r14d], xmm3  ; 67 c4 c1 79 17 9e 00 00 00 00
  input r14 0xcd31e20f10003d12
  input xmm3 0x0000000000000000_806314e600007fff
  input flags CF PF SF DF OF
  result unchanged

case fault bits 64
  vmovhpd [eax-0x34], xmm1  ; 67 c5 f9 17 88 cc ff ff ff
  input rax 0x766405fc10007032
  input xmm1 0x7d2853ef6a558125_94f596c26d95aa98
  input flags CF ZF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vmovhpd xmm4, xmm12, [r10d+r10d*2+0x10005ff1]  ; 67 c4 81 19 16 a4 52 f1 5f 00 10
  vmovhpd xmm4, xmm12, [r10d+r10d*2+0x10005ff1]  ; 67 c4 81 19 16 a4 52 f1 5f 00 10
  input r10 0x7a38ab7000000005
  input xmm12 0x42e9c00042120000_5166cacb00000001
  input flags CF PF ZF SF
  input memory 0x10006000 2a
  result xmm4 0x000000000000002a_5166cacb00000001
  result ymm4.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vmovhpd xmm1, xmm0, [ecx*1+0x10003ecb]  ; c5 f9 16 0c 0d cb 3e 00 10
  input rcx 0x25
  input xmm0 0x8d468fad709b90e2_d57223d07fffffff
  input flags CF PF ZF SF OF
  input memory 0x10003ef0 0f d7 3f 28 b1 a0 89 0f
  result xmm1 0x0f89a0b1283fd70f_d57223d07fffffff
  result ymm1.high 0x0000000000000000_0000000000000000

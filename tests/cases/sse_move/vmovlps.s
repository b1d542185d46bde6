; VMOVLPS: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case memory-128 bits 64
  vmovlps xmm9, xmm12, [0x10003e48]  ; c5 18 12 0c 25 48 3e 00 10
  input xmm12 0x0000000000000000_8a46b51cae8c821b
  input flags CF PF ZF SF
  input memory 0x10003e48 25
  result xmm9 0x0000000000000000_0000000000000025
  result ymm9.high 0x0000000000000000_0000000000000000

case to-memory-64-128 bits 64
  vmovlps [r14*2+0x10003e09], xmm4  ; c4 a1 78 13 24 75 09 3e 00 10
  input r14 0x5
  input xmm4 0x00000000ffffffff_0000000000000000
  input flags PF OF
  result unchanged

case fault bits 64
  vmovlps xmm6, xmm3, [rdi*2+0x10006fbc]  ; c5 e0 12 34 7d bc 6f 00 10
  input rdi 0x1f
  input xmm3 0xe606961e88ce2487_4248800042ac4000
  input flags PF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vmovlps xmm5, xmm12, [rip+0x2f88]  ; c5 98 12 2d 88 2f 00 00
  vmovlps xmm5, xmm12, [rip+0x2f88]  ; c5 98 12 2d 88 2f 00 00
  input xmm12 0x52d57eac4ee7d29d_7fc0123442f20000
  input flags CF PF AF ZF OF
  input memory 0x10003b50 01
  result xmm5 0x52d57eac4ee7d29d_0000000000000000
  result ymm5.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vmovlps xmm6, xmm1, [ecx]  ; c5 f0 12 b1 00 00 00 00
  input rcx 0x100041f0
  input xmm1 0x7ff0000000000000_62e9f08e72393df4
  input flags CF PF ZF SF
  input memory 0x100041f0 0f 70 0c b2 6f 12 86 1e
  result xmm6 0x7ff0000000000000_1e86126fb20c700f
  result ymm6.high 0x0000000000000000_0000000000000000

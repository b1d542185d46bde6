; VMOVSHDUP: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vmovshdup xmm15, xmm6  ; c5 7a 16 fe
  input xmm6 0x7f8000004f000000_c04d000000000000
  input flags AF
  result xmm15 0x7f8000007f800000_c04d0000c04d0000
  result ymm15.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vmovshdup ymm6, ymm5  ; c5 fe 16 f5
  input xmm5 0xbfc000007fc01234_8b92b52c80cef255
  input ymm5.high 0x7ff0000000000001_000000000000001d
  input flags CF ZF SF
  result xmm6 0xbfc00000bfc00000_8b92b52c8b92b52c
  result ymm6.high 0x7ff000007ff00000_0000000000000000

case memory-128 bits 64
  vmovshdup xmm15, [0x10004460]  ; c5 7a 16 3c 25 60 44 00 10
  input flags CF PF ZF SF
  input memory 0x10004466 f0 3f fe 82 d7 58 8f fc ee 1e
  result xmm15 0x1eeefc8f1eeefc8f_3ff000003ff00000
  result ymm15.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vmovshdup ymm5, [rip+0x3318]  ; c5 fe 16 2d 18 33 00 00
  input flags CF PF ZF OF
  input memory 0x10003ee0 b2 bc 0e 16 c5 84 07 fb 00 00 00 00 00 30 59 40
  input memory 0x10003ef6 f8 bf ae 5f 76 de 2f c5 2a 2a
  result xmm5 0x4059300040593000_fb0784c5fb0784c5
  result ymm5.high 0x2a2ac52f2a2ac52f_bff80000bff80000

case fault bits 64
  vmovshdup xmm2, [rip+0x6434]  ; c5 fa 16 15 34 64 00 00
  input flags AF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vmovshdup xmm6, xmm3  ; c5 fa 16 f3
  vmovshdup xmm0, xmm5  ; c5 fa 16 c5
  input xmm3 0xbff8000000000000_23516a11057ef525
  result xmm0 0x2525252525252525_2525252525252525
  result xmm6 0xbff80000bff80000_23516a1123516a11
  result ymm0.high 0x0000000000000000_0000000000000000
  result ymm6.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vmovshdup xmm3, xmm0  ; c5 fa 16 d8
  input xmm0 0xc296000080000000_4f000000bfc00000
  input flags PF SF DF
  result xmm3 0xc2960000c2960000_4f0000004f000000
  result ymm3.high 0x0000000000000000_0000000000000000

; VMOVNTDQA: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case memory-128 bits 64
  vmovntdqa xmm13, [0x100047f0]  ; 67 c4 62 79 2a 2c 25 f0 47 00 10
  input flags CF AF ZF OF
  input memory 0x100047f3 80 00 00 00 00 00 00 00 80
  result xmm13 0x0000000080000000_0000000080000000
  result ymm13.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vmovntdqa ymm15, [r9d]  ; 67 c4 42 7d 2a b9 00 00 00 00
  input r9 0x15b97a2210003940
  input flags AF ZF OF
  input memory 0x10003940 ff ff 7f 00 bb 2b 2f b9 01 00 80 7f 00 00 84 40
  input memory 0x10003950 3e 00 00 00 00 00 00 00 1f
  result xmm15 0x408400007f800001_b92f2bbb007fffff
  result ymm15.high 0x000000000000001f_000000000000003e

case fault bits 64
  vmovntdqa ymm10, [rbx*8+0x10006ef8]  ; c4 62 7d 2a 14 dd f8 6e 00 10
  input rbx 0x1f
  input flags CF AF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vmovntdqa xmm1, [r10*2+0x10003e76]  ; c4 a2 79 2a 0c 55 76 3e 00 10
  vmovntdqa xmm1, [r10*2+0x10003e76]  ; c4 a2 79 2a 0c 55 76 3e 00 10
  input r10 0x3d
  input flags CF SF DF
  input memory 0x10003ef0 34 00 00 00 00 00 00 00 00 00 00 00 00 40 32 c0
  result xmm1 0xc032400000000000_0000000000000034
  result ymm1.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vmovntdqa xmm4, [eax]  ; c4 e2 79 2a a0 00 00 00 00
  input rax 0x100044f0
  input flags PF AF
  input memory 0x100044f2 66 42 00 80 25 c2 6d 41 8e 09 47 90 cc 3a
  result xmm4 0x3acc9047098e416d_c225800042660000
  result ymm4.high 0x0000000000000000_0000000000000000

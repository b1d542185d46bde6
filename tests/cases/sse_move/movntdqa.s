; MOVNTDQA: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case memory-128 bits 64
  movntdqa xmm6, [ebp-0x22]  ; 67 66 0f 38 2a b5 de ff ff ff
  input rbp 0xe1211380100039c2
  input memory 0x100039a0 7a 9e 63 7b da 0a c3 88 65 06 8e f3 31 fd b6 55
  result xmm6 0x55b6fd31f38e0665_88c30ada7b639e7a

case fault bits 64
  movntdqa xmm1, [r13*8+0x10006f75]  ; 66 42 0f 38 2a 0c ed 75 6f 00 10
  input r13 0x10
  input flags AF SF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  movntdqa xmm0, [0x10004460]  ; 66 0f 38 2a 04 25 60 44 00 10
  movntdqa xmm0, [0x10004460]  ; 66 0f 38 2a 04 25 60 44 00 10
  input flags PF ZF DF OF
  input memory 0x10004460 bb 0e f9 40 8c ea cb 13 89 a5 c2 d5 c4 0d aa 2d
  result xmm0 0x2daa0dc4d5c2a589_13cbea8c40f90ebb

case code-32 bits 32
  movntdqa xmm6, [ebx+edx+0x14]  ; 66 0f 38 2a b4 13 14 00 00 00
  input rdx 0xffffffec
  input rbx 0x10003920
  input flags PF ZF
  input memory 0x10003922 80 3f d3 8b 1d 11 01
  result xmm6 0x0000000000000001_111d8bd33f800000

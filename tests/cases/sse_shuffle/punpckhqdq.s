; PUNPCKHQDQ: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  punpckhqdq xmm3, xmm4  ; 66 0f 6d dc
  input xmm3 0xff80000000000001_0000000000000001
  input xmm4 0x09024d4b3c8babe6_3381ee58f7188d4e
  input flags PF AF
  result xmm3 0x09024d4b3c8babe6_ff80000000000001

case memory-128 bits 64
  punpckhqdq xmm2, [ecx-0x5e]  ; 67 66 0f 6d 91 a2 ff ff ff
  input rcx 0xf9ffff051000479e
  input xmm2 0x000000000000002e_72c59eafc59ffa59
  input flags PF AF OF
  input memory 0x10004742 bc c1 00 c0 ba c2 00 00 80 7f 00 00 54 c2
  result xmm2 0xc25400007f800000_000000000000002e

case fault bits 64
  punpckhqdq xmm14, [rbx*2+0x10006fbb]  ; 66 44 0f 6d 34 5d bb 6f 00 10
  input rbx 0x20
  input xmm14 0x1f7bac3d9ae30f5e_99ac122ec2f80000
  input flags CF ZF SF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  punpckhqdq xmm4, xmm4   ; 66 0f 6d e4
  punpckhqdq xmm3, xmm13  ; 66 41 0f 6d dd
  input xmm4 0xc22900004f78db78_fff8000000000000
  input flags CF PF AF ZF SF DF OF
  result xmm3 0x2d2d2d2d2d2d2d2d_2323232323232323
  result xmm4 0xc22900004f78db78_c22900004f78db78

case code-32 bits 32
  punpckhqdq xmm0, xmm1  ; 66 0f 6d c1
  input xmm0 0x405c500000000000_03556e0a319fd852
  input xmm1 0x41300000c25b8000_3b5d49113879583f
  input flags ZF SF DF
  result xmm0 0x41300000c25b8000_405c500000000000

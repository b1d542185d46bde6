; PMINSW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pminsw xmm15, xmm4  ; 66 44 0f ea fc
  input xmm4 0x4296800029ceb6c3_41e0000000000000
  input xmm15 0x7bb2c85609fb0966_fda460c8d1b41c8a
  input flags CF AF ZF SF OF
  result xmm15 0x4296800009fbb6c3_fda40000d1b40000

case memory-128 bits 64
  pminsw xmm11, [edi+edx]  ; 67 66 44 0f ea 9c 17 00 00 00 00
  input rdx 0xf3744f2400000010
  input rdi 0xf3744f2410004500
  input xmm11 0x2c27a61ae9b9f9d2_0000000080000000
  input flags CF AF ZF OF
  input memory 0x10004510 c4 47 5f ea e5 2d f4 94 cf 00 ae a5 39 8e 54 72
  result xmm11 0x2c278e39a5aef9d2_94f4000080000000

case fault bits 64
  pminsw xmm10, [edi*2+0x10006fa9]  ; 67 66 44 0f ea 14 7d a9 6f 00 10
  input rdi 0xf210df3500000026
  input xmm10 0x405bc00000000000_3a5bc8af5cd0e5de
  input flags CF ZF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pminsw xmm6, xmm1  ; 66 0f ea f1
  pminsw xmm5, xmm3  ; 66 0f ea eb
  input xmm1 0x8000000000000000_1bb05c029cca25a5
  input xmm6 0xfc0905a1ef5fcee7_007fffff42ecc000
  input flags ZF SF DF OF
  result xmm5 0x2323232323232323_2323232323232323
  result xmm6 0x80000000ef5fcee7_007fffff9ccac000

case code-32 bits 32
  pminsw xmm5, xmm6  ; 66 0f ea ee
  input xmm5 0x0000000000000000_c2474926c2d3c000
  input xmm6 0x402d5116288e17f6_0000000000000017
  input flags CF PF ZF SF OF
  result xmm5 0x0000000000000000_c2470000c2d3c000

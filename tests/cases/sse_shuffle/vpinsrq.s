; VPINSRQ: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  vpinsrq xmm11, xmm5, r14, 0xff  ; c4 43 d1 22 de ff
  input r14 0x8dc3002500000001
  input xmm5 0x7ff0000000000000_8000000000000000
  input flags CF SF
  result xmm11 0x8dc3002500000001_8000000000000000
  result ymm11.high 0x0000000000000000_0000000000000000

case memory-128-immediate bits 64
  vpinsrq xmm13, xmm14, [r15*1+0x10004776], 2  ; c4 23 89 22 2c 3d 76 47 00 10 02
  input r15 0x4
  input xmm14 0xf21d15d4f6238ebc_000fffffffffffff
  input flags CF PF AF SF
  input memory 0x1000477a 8f 63 fe 8e 97 3a ce 54
  result xmm13 0xf21d15d4f6238ebc_54ce3a978efe638f
  result ymm13.high 0x0000000000000000_0000000000000000

case fault bits 64
  vpinsrq xmm7, xmm7, [r12d*2+0x10006fe7], 0  ; 67 c4 a3 c1 22 3c 65 e7 6f 00 10 00
  input r12 0xca345a870000000b
  input xmm7 0x404fe00000000000_0000000000007fff
  input flags CF PF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpinsrq xmm9, xmm13, r14, 0x21  ; c4 43 91 22 ce 21
  vpinsrq xmm15, xmm6, rsi, 0xeb  ; c4 63 c9 22 fe eb
  input r14 0xc66b2ca000000002
  input xmm13 0xe2e070cb00007fff_c045e00000000000
  input flags ZF OF
  result xmm9 0xc66b2ca000000002_c045e00000000000
  result xmm15 0x1616161616161616_2626262626262626
  result ymm9.high 0x0000000000000000_0000000000000000
  result ymm15.high 0x0000000000000000_0000000000000000

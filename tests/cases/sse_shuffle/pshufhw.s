; PSHUFHW: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  pshufhw xmm2, xmm14, 1  ; f3 41 0f 70 d6 01
  input xmm14 0x800000008ad6069e_8000000000000000
  input flags CF SF OF
  result xmm2 0x069e069e069e8ad6_8000000000000000

case memory-128-immediate bits 64
  pshufhw xmm14, [0x10004160], 0xff  ; f3 44 0f 70 34 25 60 41 00 10 ff
  input flags CF PF AF ZF
  input memory 0x10004161 80 3c c2 00 00 3e c1 00 00 80 7f 00 00 d0 41
  result xmm14 0x41d041d041d041d0_c13e0000c23c8000

case fault bits 64
  pshufhw xmm12, [rip+0x6431], 0xff  ; f3 44 0f 70 25 31 64 00 00 ff
  input flags CF AF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pshufhw xmm11, xmm6, 0    ; f3 44 0f 70 de 00
  pshufhw xmm7, xmm6, 0xb4  ; f3 0f 70 fe b4
  input xmm6 0x8cb6b1958b567a68_b1bdefa60b1757fb
  input flags PF ZF SF
  result xmm7 0xb1958cb68b567a68_b1bdefa60b1757fb
  result xmm11 0x7a687a687a687a68_b1bdefa60b1757fb

case code-32 bits 32
  pshufhw xmm0, xmm0, 0x31  ; f3 0f 70 c0 31
  input xmm0 0x9937070b4f000000_202d8fbeadf3f2a3
  input flags CF OF
  result xmm0 0x0000993700004f00_202d8fbeadf3f2a3

; PANDN: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pandn xmm1, xmm0  ; 66 0f df c8
  input xmm0 0x7f800000f1eee0c9_82d5257100000001
  input xmm1 0xc05e280000000000_c04b900000000000
  input flags CF PF SF OF
  result xmm1 0x3f800000f1eee0c9_0294257100000001

case memory-128 bits 64
  pandn xmm3, [r14d-0x4c]  ; 67 66 41 0f df 9e b4 ff ff ff
  input r14 0xdfb123e910003edc
  input xmm3 0x644ac29bc2064cc4_c053a80000000000
  input flags AF OF
  input memory 0x10003e90 34 00 00 00 00 00 00 00 00 00 00 00 00 b8 5a c0
  result xmm3 0x8010380000000000_0000000000000034

case fault bits 64
  pandn xmm6, [r12d]  ; 67 66 41 0f df b4 24 00 00 00 00
  input r12 0x244020f510006ff2
  input xmm6 0x7ff0000000000001_0c8b14cffecdb5a7
  input flags CF PF ZF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pandn xmm1, xmm15  ; 66 41 0f df cf
  pandn xmm13, xmm5  ; 66 44 0f df ed
  input xmm1 0xa38ef120243d9adb_c04a400000000000
  input xmm15 0x007fffff00000001_717d5a8ec4b85cc6
  input flags CF DF OF
  result xmm1 0x00710edf00000000_31351a8ec4b85cc6
  result xmm13 0x0000000000000000_0000000000000000

case code-32 bits 32
  pandn xmm6, xmm6  ; 66 0f df f6
  input xmm6 0xc02dc00000000000_42db80003f800000
  input flags SF DF
  result xmm6 0x0000000000000000_0000000000000000

; VCOMISS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vcomiss xmm10, xmm12  ; c4 41 78 2f d4
  input xmm10 0x7ca0aa24c5255fab_0000000080000000
  input xmm12 0x3eedf002c29fc000_42f10000422b8000
  input flags PF OF
  result flags CF

case memory-128-32 bits 64
  vcomiss xmm11, [0x100041fc]  ; c5 78 2f 1c 25 fc 41 00 10
  input xmm11 0x7f80000041b30000_ffc00000c2e50000
  input flags ZF SF OF
  input memory 0x100041fc 5d e3 f0 6c
  result flags CF

case exceptions bits 64
  vcomiss xmm13, [rax*1+0x1000441d]  ; c5 78 2f 2c 05 1d 44 00 10
  input rax 0x18
  input xmm13 0x4f31774e00000000_c040e00000000000
  input flags SF OF
  input memory 0x10004435 e4 a7 12
  result flags CF
  result mxcsr 0x1f82

case zero bits 64
  vcomiss xmm6, [rip+0x35c8]  ; c5 f8 2f 35 c8 35 00 00
  input xmm6 0xc001000000000000_00000000ffffffff
  input flags PF SF OF
  input memory 0x10004190 da 70 fb a7
  result flags CF PF ZF
  result mxcsr 0x1f81

case fault bits 64
  vcomiss xmm7, [0x10007000]  ; c5 f8 2f 3c 25 00 70 00 10
  input xmm7 0x0000000000007fff_404e500000000000
  input flags CF PF ZF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vcomiss xmm13, gs:[r15*8+0xb1c]  ; 65 c4 21 78 2f 2c fd 1c 0b 00 00
  vcomiss xmm15, xmm14             ; c4 41 78 2f fe
  input r15 0x30
  input xmm13 0x722becf44f18ddfd_ae975beb00000000
  input flags CF PF AF OF
  input memory 0x1000409c 07 28 b8 23
  result flags none

case code-32 bits 32
  vcomiss xmm3, xmm6  ; c5 f8 2f de
  input xmm3 0xdadeb5e34ba75fba_9008e4588d91b25a
  input xmm6 0x265afc3a765fdba0_0000000000000001
  input flags AF SF OF
  result flags CF
  result mxcsr 0x1f82

; VCOMISD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vcomisd xmm13, xmm8  ; c4 41 79 2f e8
  input xmm8 0xec0a30bfcc06767e_d510ce8069784972
  input xmm13 0xc2be800040940000_0ef40947a4909231
  input flags CF AF ZF SF OF
  result flags none

case memory-128-64 bits 64
  vcomisd xmm5, [0x10003810]  ; 67 c5 f9 2f 2c 25 10 38 00 10
  input xmm5 0x8000000000000000_f3f544a4ffffffff
  input flags CF PF AF DF OF
  input memory 0x10003810 da c4 c9 a2 42 3d f2 56
  result flags CF DF

case carry bits 64
  vcomisd xmm11, [rax*8+0x10003ba2]  ; c5 79 2f 1c c5 a2 3b 00 10
  input rax 0x10
  input xmm11 0xda15098100000000_24bbf6d500000000
  input flags PF SF OF
  input memory 0x10003c22 05 6e 75 8d 6b e9 41 7f
  result flags CF

case exceptions bits 64
  vcomisd xmm10, xmm1  ; c5 79 2f d1
  input xmm1 0xc2e5c000ffc00000_403fa00000000000
  input xmm10 0xb74fe8e2a21e8974_000000000000000e
  input flags CF AF
  result flags CF
  result mxcsr 0x1f82

case zero bits 64
  vcomisd xmm3, xmm3  ; c5 f9 2f db
  input xmm3 0x4040900000000000_4b57d55f06e3c192
  input flags CF AF SF
  result flags ZF

case fault bits 64
  vcomisd xmm0, [rip+0x6437]  ; c5 f9 2f 05 37 64 00 00
  input xmm0 0x80000000c2520000_fff0000000000000
  input flags CF AF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vcomisd xmm12, xmm6   ; c5 79 2f e6
  vcomisd xmm14, xmm14  ; c4 41 79 2f f6
  input xmm6 0x07609197a608a3b4_0000000000000000
  input xmm12 0xf9ba755e1b23c504_8000000000000000
  input flags CF AF ZF OF
  result flags ZF

case code-32 bits 32
  vcomisd xmm2, xmm0  ; c5 f9 2f d0
  input xmm0 0xa50a6b8573f88774_007fffffc2a64000
  input xmm2 0x8000000000000000_7ff0000000000000
  input flags ZF DF
  result flags DF

; MULSS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  mulss xmm14, xmm1  ; f3 44 0f 59 f1
  input xmm1 0x41f90000007fffff_0000000000000019
  input xmm14 0x020dfd7bc08ea560_59e1b124ac4b5c3f
  input flags CF PF ZF SF OF
  result xmm14 0x020dfd7bc08ea560_59e1b12480000000
  result mxcsr 0x1fb2

case memory-128-32 bits 64
  mulss xmm3, [ecx+r13d*4-0x6bec]  ; 67 f3 42 0f 59 9c a9 14 94 ff ff
  input rcx 0x13c00e001000ab40
  input r13 0x13c00e000000001d
  input xmm3 0x3f800000425c0000_24308e4200000000
  input flags PF ZF SF OF
  result unchanged

case fault bits 64
  mulss xmm12, [0x10006ffe]  ; f3 44 0f 59 24 25 fe 6f 00 10
  input xmm12 0x7ff8000000001234_40bc0000e0182819
  input flags SF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  mulss xmm4, xmm8  ; f3 41 0f 59 e0
  input xmm4 0xf210e1f5fe88acde_3d67e3290d05a705
  input xmm8 0x876405586f47aca0_4a428b04fab889ed
  input flags CF AF SF OF
  input mxcsr 0x3f80
  result xmm4 0xf210e1f5fe88acde_3d67e329c840b01c
  result mxcsr 0x3fa0

case sequence bits 64
  mulss xmm5, xmm7    ; f3 0f 59 ef
  mulss xmm13, xmm11  ; f3 45 0f 59 eb
  input xmm5 0xc05e980000000000_1e1165c7e00be398
  input xmm7 0x42288000272e5501_0833e2e7ffffffff
  input flags SF
  result xmm5 0xc05e980000000000_1e1165c7ffffffff
  result xmm13 0x2d2d2d2d2d2d2d2d_2d2d2d2d18e794c1
  result mxcsr 0x1fa0

case code-32 bits 32
  mulss xmm3, xmm3  ; f3 0f 59 db
  input xmm3 0x4802b869c2743ec7_405e780000000000
  input flags CF PF ZF
  result unchanged

; SUBSD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  subsd xmm4, xmm11  ; f2 41 0f 5c e3
  input xmm4 0xc20f0000fe420deb_d78d14f7ffffffff
  input xmm11 0x9b98fd1e258b8906_920c035db541e298
  input flags CF AF ZF OF
  result mxcsr 0x1fa0

case memory-128-64 bits 64
  subsd xmm14, [r11d+r11d*2+0x10006ce1]  ; 67 f2 47 0f 5c b4 5b e1 6c 00 10
  input r11 0xf292d8f000000035
  input xmm14 0x420627cede6f2e35_000000000000001b
  input flags PF ZF DF
  input memory 0x10006d80 ff 7f 00 00 ad 2d d9 49
  result xmm14 0x420627cede6f2e35_c9d92dad00007fff
  result mxcsr 0x1fa2

case fault bits 64
  subsd xmm8, [0x10006fff]  ; f2 44 0f 5c 04 25 ff 6f 00 10
  input xmm8 0xe250c1261bb8c907_7ff0000000000000
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  subsd xmm11, [0x10003d3b]  ; f2 44 0f 5c 1c 25 3b 3d 00 10
  input xmm11 0xe0f9413700000080_0000000000000031
  input flags PF AF ZF DF OF
  input mxcsr 0x7f80
  input memory 0x10003d3b ad fe f6 0a a4 74 2b 2c
  result xmm11 0xe0f9413700000080_ac2b74a40af6feac
  result mxcsr 0x7fa2

case sequence bits 64
  subsd xmm8, xmm13  ; f2 45 0f 5c c5
  subsd xmm0, xmm1   ; f2 0f 5c c1
  input xmm8 0x9727552439136961_b5a8e720a92bf7d5
  input xmm13 0x4f000000c288c000_0000000157228346
  result xmm0 0x2020202020202020_a121211101010101
  result mxcsr 0x1fa2

case code-32 bits 32
  subsd xmm2, xmm2  ; f2 0f 5c d2
  input xmm2 0x000000000000007f_56846f4a6f16f6b9
  input flags CF AF SF OF
  result xmm2 0x000000000000007f_0000000000000000

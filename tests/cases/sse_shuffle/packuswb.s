; PACKUSWB: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  packuswb xmm14, xmm10  ; 66 45 0f 67 f2
  input xmm10 0xa3d73b0cc6e7ca17_818226ea2f2aa5d7
  input xmm14 0xc03e600000000000_c05b100000000000
  input flags ZF SF OF
  result xmm14 0x00ff000000ffff00_00ff000000ff0000

case memory-128 bits 64
  packuswb xmm2, [rip+0x2cc8]  ; 66 0f 67 15 c8 2c 00 00
  input xmm2 0x000000000000007f_a75de26794cb3d41
  input flags CF SF
  input memory 0x10003896 e0 41 0a 60 7c aa e1 aa 5b eb
  result xmm2 0x000000ffff000000_0000007f000000ff

case sequence bits 64
  packuswb xmm15, xmm13  ; 66 45 0f 67 fd
  packuswb xmm15, xmm9   ; 66 45 0f 67 f9
  input xmm13 0x3073a411e49ab448_c02dc00000000000
  input xmm15 0xffffffffffffffff_57439d1a3f382e86
  input flags PF ZF SF
  result xmm15 0xffffffffffffffff_0000000000000000

case code-32 bits 32
  packuswb xmm7, xmm5  ; 66 0f 67 fd
  input xmm5 0x000000000000003b_70e916278211071e
  input xmm7 0x000000007fffffff_4053c00000000000
  input flags CF ZF
  result xmm7 0x0000003bffff00ff_0000ff00ff000000

; VUCOMISS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vucomiss xmm13, xmm4  ; c5 78 2e ec
  input xmm4 0x69e9910cc6e28444_8a391171fb75a532
  input xmm13 0xc7c992b3a825e256_00000001a1439a4d
  input flags CF PF AF ZF OF
  result flags none

case memory-128-32 bits 64
  vucomiss xmm14, [rip+0x2f2c]  ; c5 78 2e 35 2c 2f 00 00
  input xmm14 0x7027be6c965f85d1_0000000000000001
  input flags PF AF
  input memory 0x10003af4 ef 7e 10 22
  result flags CF
  result mxcsr 0x1f82

case fault bits 64
  vucomiss xmm4, [r11d+ecx*2]  ; 67 c4 c1 78 2e a4 4b 00 00 00 00
  input rcx 0xbf5878870000001e
  input r11 0xbf58788710006fc2
  input xmm4 0x1b4286a4ff800000_e1ccffcd18d65c29
  input flags PF AF SF
  result signal SIGSEGV at 0x10000bc0

case zero bits 64
  vucomiss xmm3, xmm1  ; c5 f8 2e d9
  input xmm1 0x0000000000000035_c2f98000ffc00000
  input xmm3 0xd7230f95000000ff_7ff0000000000001
  input flags CF AF SF DF
  result flags CF PF ZF DF

case sequence bits 64
  vucomiss xmm8, xmm0  ; c5 78 2e c0
  vucomiss xmm3, xmm8  ; c4 c1 78 2e d8
  input xmm0 0x2354faeaffc00000_72444a60d9c76730
  input xmm8 0x08ac9e07e6164f40_495a42379e5f42fd
  input flags CF PF AF DF
  result flags DF

case code-32 bits 32
  vucomiss xmm2, xmm2  ; c5 f8 2e d2
  input xmm2 0x41e0000000000000_007fffff42d84000
  input flags CF PF AF ZF SF DF
  result flags ZF DF

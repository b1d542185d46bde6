; PMOVSXDQ: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pmovsxdq xmm7, xmm14  ; 66 41 0f 38 25 fe
  input xmm14 0xcc41b63f8cbdb012_f3668c774dc63bc7
  input flags PF AF ZF DF
  result xmm7 0xfffffffff3668c77_000000004dc63bc7

case memory-128-64 bits 64
  pmovsxdq xmm3, [rip+0x3007]  ; 66 0f 38 25 1d 07 30 00 00
  input flags PF ZF DF OF
  input memory 0x10003bd6 e0 41
  result xmm3 0x0000000041e00000_0000000000000000

case fault bits 64
  pmovsxdq xmm10, [0x10006ff9]  ; 66 44 0f 38 25 14 25 f9 6f 00 10
  input flags CF AF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pmovsxdq xmm12, xmm6  ; 66 44 0f 38 25 e6
  pmovsxdq xmm6, xmm2   ; 66 0f 38 25 f2
  input xmm6 0x4059e80000000000_8000000000000000
  input flags CF PF AF ZF
  result xmm6 0x0000000022222222_0000000022222222
  result xmm12 0xffffffff80000000_0000000000000000

case code-32 bits 32
  pmovsxdq xmm4, xmm2  ; 66 0f 38 25 e2
  input xmm2 0xc05ba00000000000_c2798000bad74796
  input flags PF AF ZF DF OF
  result xmm4 0xffffffffc2798000_ffffffffbad74796

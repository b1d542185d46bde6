; PMOVZXDQ: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pmovzxdq xmm12, xmm6  ; 66 44 0f 38 35 e6
  input xmm6 0xf5f456aeffffffff_5e844c23198ed938
  input flags CF AF ZF
  result xmm12 0x000000005e844c23_00000000198ed938

case memory-128-64 bits 64
  pmovzxdq xmm2, gs:[rax*8+0xac0]  ; 65 66 0f 38 35 14 c5 c0 0a 00 00
  input rax 0x23
  input flags ZF SF OF
  input memory 0x10003fd8 01 00 00 00 00 00 f0 7f
  result xmm2 0x000000007ff00000_0000000000000001

case fault bits 64
  pmovzxdq xmm8, [0x10006ffb]  ; 66 44 0f 38 35 04 25 fb 6f 00 10
  input flags CF PF AF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pmovzxdq xmm14, xmm8  ; 66 45 0f 38 35 f0
  pmovzxdq xmm7, xmm0   ; 66 0f 38 35 f8
  input xmm8 0xffffffffffffffff_ff80000042c80000
  input flags ZF DF OF
  result xmm7 0x0000000020202020_0000000020202020
  result xmm14 0x00000000ff800000_0000000042c80000

case code-32 bits 32
  pmovzxdq xmm5, xmm2  ; 66 0f 38 35 ea
  input xmm2 0x000000000000000e_dfb48e830eb4cf75
  input flags AF SF
  result xmm5 0x00000000dfb48e83_000000000eb4cf75

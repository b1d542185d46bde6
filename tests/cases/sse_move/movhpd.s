; MOVHPD: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case memory-128-64 bits 64
  movhpd xmm2, [r14*4+0x100039bc]  ; 66 42 0f 16 14 b5 bc 39 00 10
  input r14 0x39
  input xmm2 0xfff8000000000000_0000000000000004
  input flags PF AF ZF OF
  input memory 0x10003aa1 c0 d0 c2 00 00 c3 c1
  result xmm2 0xc1c30000c2d0c000_0000000000000004

case to-memory-64-128 bits 64
  movhpd [rcx*4+0x10004324], xmm3  ; 66 0f 17 1c 8d 24 43 00 10
  input rcx 0x6
  input xmm3 0xdce3e97542c20000_404c100000000000
  input flags PF ZF DF
  result memory 0x1000433e c2 42 75 e9 e3 dc

case fault bits 64
  movhpd [rip+0x6435], xmm6  ; 66 0f 17 35 35 64 00 00
  input xmm6 0xfa59ddc8aa53fac2_00000000ffffffff
  input flags PF AF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  movhpd xmm5, [r12d+eax*2]  ; 67 66 41 0f 16 ac 44 00 00 00 00
  movhpd xmm5, [r12d+eax*2]  ; 67 66 41 0f 16 ac 44 00 00 00 00
  input rax 0x2827f00b00000002
  input r12 0x2827f00b100044dc
  input xmm5 0x9ad4b13a1aeb2eea_339cd8e7ce080ac5
  input flags CF ZF SF OF
  input memory 0x100044e0 c1 95 3c 4f 81 33 f6 2e
  result xmm5 0x2ef633814f3c95c1_339cd8e7ce080ac5

case code-32 bits 32
  movhpd xmm0, [esi+0x40de]  ; 66 0f 16 86 de 40 00 00
  input rsi 0xffffd9a
  input xmm0 0xfe15dae2a2b05495_000000000000003d
  input flags PF AF ZF SF
  input memory 0x10003e78 1d 2a 9a a8 a0 e4 a5 cd
  result xmm0 0xcda5e4a0a89a2a1d_000000000000003d

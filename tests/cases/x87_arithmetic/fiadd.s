; FIADD: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-32 bits 64
  fiadd st, dword ptr [r13*8+0x10006060]  ; 42 da 04 ed 60 60 00 10
  input r13 0x2c
  input flags AF ZF SF
  input x87.status 0x4f3a
  input x87.empty 0xf9
  input x87.r0 0x401a_8d80768afd16b911
  input x87.r1 0x3377_8a7d41f2ab211c9a
  input x87.r2 0x4018_c4ca5324ebcf2e8f
  input memory 0x100061c0 d0 a3 f6 f6
  result x87.r1 0xc01a_9095c30000000000

case to-memory-16 bits 64
  fiadd st, word ptr [rip+0x2f4c]  ; de 05 4c 2f 00 00
  input flags CF PF
  input x87.control 0xe7f
  input x87.status 0x4c19
  input x87.empty 0xfc
  input x87.r0 0x3fd7_a0f75d746c3bc758
  input x87.r1 0x3fd9_d99110b4872db925
  input x87.r2 0x7fff_a000000000000000
  input memory 0x10003b12 c4 41
  result x87.status 0x4c39
  result x87.r1 0x400d_8388000000000800

case fault bits 64
  fiadd st, word ptr [rbp*1+0x10003bef]  ; de 04 2d ef 3b 00 10
  input rbp 0x3b
  input flags DF
  input x87.control 0x44b
  input x87.status 0x8ade
  input x87.empty 0xf9
  input x87.r0 0xc30c_1bdb838de03796eb
  input x87.r1 0x0000_8000000000000000
  input x87.r2 0xe8eb_23013815d6fb7855
  input memory 0x10003c2a 80 7f
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fiadd st, dword ptr [0x10003974]  ; 67 da 04 25 74 39 00 10
  fiadd st, dword ptr [0x10003974]  ; 67 da 04 25 74 39 00 10
  input flags CF PF AF ZF OF
  input x87.status 0x3649
  input x87.empty 0x1f
  input x87.r5 0x0000_8000000000000000
  input x87.r6 0xbffd_f95e597c36b80000
  input x87.r7 0xc03f_8000000000007fff
  input memory 0x10003974 1b dd 70 e3
  result x87.status 0x3469
  result x87.r6 0xc01c_e4791729f2bcb2f8

case code-32 bits 32
  fiadd st, dword ptr [esp+0x66]  ; da 84 24 66 00 00 00
  input rsp 0x100046fb
  input flags CF DF OF
  input x87.control 0xb7f
  input x87.status 0x7e42
  input x87.empty 0xbe
  input x87.r0 0x403c_8000000000000017
  input x87.r6 0xceba_add994d770840e0c
  input x87.r7 0xe4bb_48712b8e3476c0aa
  input memory 0x10004761 59 67 ba 0d
  result x87.status 0x7c43
  result x87.empty 0x3e
  result x87.r7 0xffff_c000000000000000

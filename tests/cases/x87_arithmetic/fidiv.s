; FIDIV: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-32 bits 64
  fidiv st, dword ptr [rip+0x3654]  ; da 35 54 36 00 00
  input flags CF SF
  input x87.control 0x7f
  input x87.status 0x461b
  input x87.empty 0x7c
  input x87.r0 0x4028_eb5c3afe1e9fc74f
  input x87.r1 0x4026_812276f800000000
  input x87.r7 0xdb86_03c43d668d9f13b6
  result x87.status 0x441f
  result x87.r0 0x7fff_8000000000000000

case to-memory-16 bits 64
  fidiv st, word ptr gs:[r12*2+0xe20]  ; 65 42 de 34 65 20 0e 00 00
  input r12 0x30
  input flags SF OF
  input x87.control 0x375
  input x87.status 0x6431
  input x87.empty 0xcf
  input x87.r3 0x4022_b000000000000000
  input x87.r4 0xc026_b11007c085c2dc7e
  input x87.r5 0x4025_ea044e5ee51aeaf2
  input memory 0x10004280 4c 82
  result x87.status 0x6631
  result x87.r4 0x4017_b44c4622b5333fec

case fault bits 64
  fidiv st, dword ptr [rip+0x6438]  ; da 35 38 64 00 00
  input flags CF AF ZF DF OF
  input x87.status 0x6706
  input x87.empty 0xcf
  input x87.r3 0x3fec_9aa042f520d70c7f
  input x87.r4 0xd4f1_bbd519dd51a0075e
  input x87.r5 0x8e74_5c571bb43f4fe5cd
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  fidiv st, dword ptr [0x10006640]  ; da 34 25 40 66 00 10
  fidiv st, dword ptr [0x10006640]  ; da 34 25 40 66 00 10
  input flags AF ZF OF
  input x87.status 0x34e
  input x87.empty 0x7f
  input x87.r0 0xc018_a6fd2c8d1f6168ea
  input x87.r1 0x4016_a7d6b5109ed07def
  input x87.r7 0x402a_8000000000008000
  input memory 0x10006640 36
  result x87.status 0x14f
  result x87.empty 0x7e
  result x87.r0 0xffff_c000000000000000

case code-32 bits 32
  fidiv st, dword ptr [0x10004604]  ; da 35 04 46 00 10
  input flags OF
  input x87.status 0x4c10
  input x87.empty 0xf9
  input x87.r0 0x0000_0000000000000001
  input x87.r1 0x4005_84ce051d2bb3710f
  input x87.r2 0xc006_c2607ea4275fc4ba
  input memory 0x10004604 1b d0 f0 cc
  result x87.status 0x4c30
  result x87.r1 0xbfe7_a6769c89b9cc1912

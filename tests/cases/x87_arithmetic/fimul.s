; FIMUL: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-32 bits 64
  fimul st, dword ptr [0x10004518]  ; da 0c 25 18 45 00 10
  input flags PF SF OF
  input x87.control 0x77f
  input x87.status 0x2410
  input x87.empty 0xc7
  input x87.r3 0x7fff_c000000000000000
  input x87.r4 0x3ff1_94c688a0b5b44a04
  input x87.r5 0xc037_8000000000000000
  input memory 0x10004518 2e f0 35 f5
  result x87.status 0x2630
  result x87.r4 0xc00c_c8a5e5f858bd3426

case to-memory-16 bits 64
  fimul st, word ptr gs:[0x3bfe]  ; 65 de 0c 25 fe 3b 00 00
  input flags ZF
  input x87.control 0x87f
  input x87.status 0x1677
  input x87.empty 0xf3
  input x87.r1 0x4006_ffffffffffffffff
  input x87.r2 0xc006_800000000000007f
  input x87.r3 0x7ffe_ffffffffffffffff
  input memory 0x10006ffe 1d 18
  result x87.status 0x1477
  result x87.r2 0xc012_c0e8000000000000

case fault bits 64
  fimul st, word ptr [rip+0x643a]  ; de 0d 3a 64 00 00
  input flags PF SF DF OF
  input x87.status 0x4d15
  input x87.empty 0xf9
  input x87.r0 0x7fff_c000000000000000
  input x87.r1 0x3fde_f84e000000000000
  input x87.r2 0xffff_8000000000000000
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  fimul st, word ptr [0x100038b0]  ; de 0c 25 b0 38 00 10
  fimul st, word ptr [0x100038b0]  ; de 0c 25 b0 38 00 10
  input flags PF OF
  input x87.status 0x5f7a
  input x87.empty 0xe3
  input x87.r2 0xbfd9_c9a0000000000000
  input x87.r3 0xffff_c000000000000000
  input x87.r4 0xbfd9_eeee3861021bf380
  input memory 0x100038b0 7c b9
  result x87.status 0x5d7a

case code-32 bits 32
  fimul st, dword ptr [eax+0xd89a]  ; da 88 9a d8 00 00
  input rax 0xfff8d66
  input flags CF ZF SF DF OF
  input x87.control 0x7f
  input x87.status 0xa3f
  input x87.empty 0xf9
  input x87.r0 0x3fe2_d120600dca5f08a8
  input x87.r1 0x4030_f4f9a209ffffffff
  input x87.r2 0x5441_0259d2b8eb6accac
  input memory 0x10006600 7c 43 84 c2
  result x87.r1 0xc04e_eb57900000000000

; FIDIVR: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-32 bits 64
  fidivr st, dword ptr [rdi*2+0x10004588]  ; da 3c 7d 88 45 00 10
  input rdi 0x4
  input flags CF AF ZF SF
  input x87.status 0x25b
  input x87.empty 0xfc
  input x87.r0 0x4d08_04799d8898fead24
  input x87.r1 0xbff2_b25a36133700dfe1
  input x87.r7 0x3fef_b8091e9474f99828
  input memory 0x10004590 4d 15 6b 70
  result x87.status 0x5b
  result x87.r0 0xffff_c000000000000000

case to-memory-16 bits 64
  fidivr st, word ptr [r10d]  ; 67 41 de ba 00 00 00 00
  input r10 0x420ac7cf10003b6c
  input flags CF PF ZF OF
  input x87.control 0xe7f
  input x87.status 0x105b
  input x87.empty 0xf3
  input x87.r1 0xbff7_92c439682eb91239
  input x87.r2 0x7ffe_ffffffffffffffff
  input x87.r3 0x3ff6_9c29a531eef921a0
  input memory 0x10003b6d 30
  result x87.status 0x107b
  result x87.r2 0x000c_c000000000000000

case fault bits 64
  fidivr st, word ptr [edi*2+0x1000462a]  ; 67 de 3c 7d 2a 46 00 10
  input rdi 0xc99536030000002d
  input flags PF DF
  input x87.control 0x34a
  input x87.status 0xaa94
  input x87.empty 0x8f
  input x87.r4 0xc010_83d4062800000000
  input x87.r5 0x402a_8000000000000017
  input x87.r6 0x400e_dfb31d27fdc5ec80
  input memory 0x10004684 e8 4c
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fidivr st, dword ptr [rip+0x303e]  ; da 3d 3e 30 00 00
  fidivr st, dword ptr [rip+0x303e]  ; da 3d 3e 30 00 00
  input flags PF DF
  input x87.status 0x7a06
  input x87.empty 0x7e
  input x87.r0 0x3ff8_cb70ed699b8eef9e
  input x87.r6 0xbff7_e8e14a8000000000
  input x87.r7 0xc002_800000007fffffff
  input memory 0x10003c04 de 25 48 75
  result x87.status 0x7826
  result x87.r7 0x8000_0000000000000000

case code-32 bits 32
  fidivr st, dword ptr [eax*1+0x10003e6a]  ; da 3c 05 6a 3e 00 10
  input rax 0x3
  input flags CF PF ZF SF DF OF
  input x87.control 0x7f
  input x87.status 0x326f
  input x87.empty 0x1f
  input x87.r5 0xbfdf_9800000000000000
  input x87.r6 0x7fff_4000000000000000
  input x87.r7 0xbfdf_92225eda94dd7ff6
  input memory 0x10003e6e 36 c1
  result x87.status 0x306f
  result x87.r6 0xffff_c000000000000000

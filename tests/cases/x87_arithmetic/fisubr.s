; FISUBR: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-32 bits 64
  fisubr st, dword ptr [0x10003b48]  ; da 2c 25 48 3b 00 10
  input flags CF AF ZF
  input x87.control 0x67f
  input x87.status 0x2e37
  input x87.empty 0x9f
  input x87.r4 0x4007_c680000000000000
  input x87.r5 0x0000_0000000000000001
  input x87.r6 0xc007_b3c1bfae28955df3
  input memory 0x10003b48 06 c4 78 ed
  result x87.r5 0xc01b_9439dfd000000800

case to-memory-16 bits 64
  fisubr st, word ptr [r12*1+0x1000413a]  ; 42 de 2c 25 3a 41 00 10
  input r12 0x10
  input flags CF PF ZF SF OF
  input x87.control 0x57b
  input x87.status 0x1a7b
  input x87.empty 0xe3
  input x87.r2 0x3ff8_f19206e665d80000
  input x87.r3 0xbff8_8561741800000000
  input x87.r4 0x0001_8000000000000000
  input memory 0x1000414a ff 7f
  result x87.status 0x187b
  result x87.r3 0x400d_fffe042b0ba0c000

case fault bits 64
  fisubr st, word ptr [r12*4+0x10006f8f]  ; 42 de 2c a5 8f 6f 00 10
  input r12 0x1c
  input flags CF ZF SF OF
  input x87.status 0x345a
  input x87.empty 0x5f
  input x87.r5 0x400b_d1a2ea733b3f0234
  input x87.r6 0xffff_8000000000000000
  input x87.r7 0x8000_7fffffffffffffff
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  fisubr st, dword ptr [r13*2+0x1000470e]  ; 42 da 2c 6d 0e 47 00 10
  fisubr st, dword ptr [r13*2+0x1000470e]  ; 42 da 2c 6d 0e 47 00 10
  input r13 0x2f
  input flags CF AF ZF
  input x87.control 0x17f
  input x87.status 0x2e38
  input x87.empty 0x9f
  input x87.r4 0xd5be_31c361af17b50341
  input x87.r5 0x4040_ffffffffffffffff
  input x87.r6 0xc029_b5e9780971aa92ca
  input memory 0x1000476d 40 d7 c2
  result x87.status 0x2c38
  result x87.r5 0x4041_8000000000000000

case code-32 bits 32
  fisubr st, dword ptr [edi]  ; da af 00 00 00 00
  input rdi 0x10003d2c
  input flags PF ZF DF OF
  input x87.control 0x17f
  input x87.status 0x5116
  input x87.empty 0xf1
  input x87.r1 0xbfe3_e0dd7fcf06c82700
  input x87.r2 0x3fe3_9e6e000000000000
  input x87.r3 0xbfe3_b23f800000000000
  input memory 0x10003d2c ba ee a1 63
  result x87.status 0x5136
  result x87.r2 0x401d_c743dd73ffffffd8

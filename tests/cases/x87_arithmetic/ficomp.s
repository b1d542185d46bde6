; FICOMP: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-32 bits 64
  ficomp st, dword ptr [edi]  ; 67 da 9f 00 00 00 00
  input rdi 0x76084d2210003957
  input flags PF ZF DF OF
  input x87.control 0x346
  input x87.status 0x3604
  input x87.empty 0xbf
  input x87.r5 0xbffa_9ebd9ca7b446284d
  input x87.r6 0x008d_6d31e9252da1af9f
  input x87.r7 0xc028_8000000000000017
  input memory 0x10003957 11 42 86 3b
  result x87.status 0xf585

case to-memory-16 bits 64
  ficomp st, word ptr [r14d+r13d*8]  ; 67 43 de 9c ee 00 00 00 00
  input r13 0x348b5d5bffffffe8
  input r14 0x348b5d5b10003c5e
  input flags CF ZF SF
  input x87.control 0x161
  input x87.status 0x4621
  input x87.empty 0x7c
  input x87.r0 0xffff_c000000000000000
  input x87.r1 0xbfd7_bbaeacfb60000000
  input x87.r7 0x8000_0000000000000000
  input memory 0x10003b9e 18 f2
  result x87.status 0x4d21
  result x87.empty 0x7d

case fault bits 64
  ficomp st, dword ptr [rip+0x6438]  ; da 1d 38 64 00 00
  input flags CF PF AF ZF SF OF
  input x87.status 0x6f27
  input x87.empty 0x9f
  input x87.r4 0x4004_800000000000001f
  input x87.r6 0xc017_800000000000002f
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  ficomp st, dword ptr [0x100041d4]  ; da 1c 25 d4 41 00 10
  ficomp st, dword ptr [0x100041d4]  ; da 1c 25 d4 41 00 10
  input flags ZF OF
  input x87.status 0x4f5c
  input x87.r0 0xc007_c786eeadb108e23d
  input x87.r1 0xe2a1_18969f611bb32f00
  input x87.r2 0xc009_f475510b558ba43b
  input memory 0x100041d4 95 40 1d 0b
  result x87.status 0x5d5d

case code-32 bits 32
  ficomp st, dword ptr [esi]  ; da 9e 00 00 00 00
  input rsi 0x10003e60
  input flags AF SF OF
  input x87.control 0xc7f
  input x87.status 0x2846
  input x87.empty 0x8f
  input x87.r4 0x4a80_1ae4c1583d9dfd4d
  input x87.r5 0x3ff8_c2e0cf316bdb4660
  input x87.r6 0x7f13_9df51b1a0a4c6c2e
  input memory 0x10003e62 cc 42
  result x87.status 0x3146
  result x87.empty 0xaf

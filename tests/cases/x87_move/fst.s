; FST: row in frontend-x86/src/ops/x87_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-80 bits 64
  fst st(2), st  ; dd d2
  input flags PF ZF DF OF
  input x87.control 0x363
  input x87.status 0x1162
  input x87.empty 0xe1
  input x87.r1 0xbff5_b01e05c84e956d00
  input x87.r2 0xfbe4_a01d22b1931c4332
  input x87.r3 0xbff8_843a522475929013
  input x87.r4 0x7fff_c000000000000000
  result x87.r4 0xfbe4_a01d22b1931c4332

case to-memory-64 bits 64
  fst qword ptr [rip+0x361c], st  ; dd 15 1c 36 00 00
  input flags PF AF ZF
  input x87.status 0x183f
  input x87.empty 0xe3
  input x87.r2 0xc028_8000000000000012
  input x87.r3 0x4039_8000000000000030
  input x87.r4 0x8000_0000000000000000
  result memory 0x100041e8 90 43

case to-memory-32 bits 64
  fst dword ptr [rip+0x36ae], st  ; d9 15 ae 36 00 00
  input flags SF
  input x87.control 0x87f
  input x87.status 0x7774
  input x87.empty 0x3f
  input x87.r5 0x401f_971a000000000000
  input x87.r6 0xffff_8000000000000000
  input x87.r7 0xe4b1_5df5477a0d2f8008
  result x87.status 0x7574
  result memory 0x10004276 80 ff

case fault bits 64
  fst qword ptr gs:[r10*1+0x33a9], st  ; 65 42 dd 14 15 a9 33 00 00
  input r10 0x17
  input flags PF SF OF
  input x87.control 0x27f
  input x87.status 0x262b
  input x87.empty 0xc7
  input x87.r3 0xc036_bfbf48b700008000
  input x87.r4 0xc024_e5fa0b181e84fa4b
  input x87.r5 0x1309_adb086d9fe85f720
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  fst st(6), st  ; dd d6
  fst st(7), st  ; dd d7
  input flags PF AF SF
  input x87.control 0xa7f
  input x87.status 0x130a
  input x87.empty 0xfc
  input x87.r0 0xc029_8000000000000001
  input x87.r1 0x46cd_465fa73f11b4065a
  input x87.r2 0xc01b_c03122eee09ab70d
  input x87.r3 0x401e_956f7ba9ba9865bf
  result x87.status 0x114b
  result x87.r0 0xffff_c000000000000000
  result x87.r1 0xffff_c000000000000000

case code-32 bits 32
  fst st(5), st  ; dd d5
  input flags AF ZF SF OF
  input x87.status 0x4e05
  input x87.empty 0xb9
  input x87.r0 0x3fe2_afc56c3380000000
  input x87.r1 0x7fff_c000000000000000
  input x87.r2 0xc033_8000000000000034
  input x87.r6 0x3fe2_9241580000000000
  result x87.status 0x4c05
  result x87.r6 0x7fff_c000000000000000

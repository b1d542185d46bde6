; FDIVR: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-80 bits 64
  fdivr st, st(5)  ; d8 fd
  input flags ZF SF DF
  input x87.control 0xa7f
  input x87.status 0x513a
  input x87.empty 0x71
  input x87.r1 0xc02a_84e03478b4cd20b7
  input x87.r2 0xc026_8e923a0ac40c9000
  input x87.r3 0x4029_8d7bbb0adb436d6a
  input x87.r7 0x4023_8000000000000080
  result x87.r2 0xbffb_e5d606e6986eb000

case to-memory-64 bits 64
  fdivr st, qword ptr [r11*1+0x10003c72]  ; 42 dc 3c 1d 72 3c 00 10
  input r11 0x6
  input flags PF ZF DF
  input x87.status 0x417d
  input x87.empty 0xfc
  input x87.r0 0x3ff9_b1da742fc5778000
  input x87.r1 0xd562_cf20503eb849eff7
  input x87.r7 0xc032_95b0551300008000
  input memory 0x10003c78 69 6d 49 da f3 3c 56 87
  result x87.r0 0xbc7b_800979d37ad16dee

case to-memory-32 bits 64
  fdivr st, dword ptr [rip+0x3a02]  ; d8 3d 02 3a 00 00
  input flags AF ZF
  input x87.status 0x4844
  input x87.empty 0xf9
  input x87.r0 0xc016_85b00fd000000080
  input x87.r1 0x3fe5_9409d196b8703491
  input x87.r2 0x3fff_8000000000000000
  input memory 0x100045c8 ec 36 80 a5
  result x87.status 0x4864
  result x87.r1 0xbfe4_ddb81309898f1dfb

case fault bits 64
  fdivr st, st(5)  ; d8 fd
  input flags PF AF SF
  input x87.control 0x343
  input x87.status 0x86ad
  input x87.empty 0xdc
  input x87.r0 0xabfb_14b7fd45e2030f1a
  input x87.r1 0xc01b_e977ada4bf06a079
  input x87.r5 0x0000_8000000000000000
  input x87.r7 0x3fff_0000000000000001
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fdivr st(6), st  ; dc f6
  fdivr st(7), st  ; dc f7
  input flags CF ZF
  input x87.status 0x2175
  input x87.empty 0xf7
  input x87.r2 0xc004_b2016cefbb6054bd
  input x87.r3 0x4002_8680000000000000
  input x87.r4 0x0938_f6f83f12a18f8ac2
  input x87.r5 0x6751_3578039ce73ca48b
  result x87.empty 0xf3
  result x87.r2 0xffff_c000000000000000
  result x87.r3 0xffff_c000000000000000

case code-32 bits 32
  fdivr st, st(3)  ; d8 fb
  input flags ZF
  input x87.status 0x7a2c
  input x87.empty 0x7a
  input x87.r0 0x400c_cd0c000000000000
  input x87.r2 0x400f_b8bcbd339761aa6a
  input x87.r6 0x3fff_0000000000000001
  input x87.r7 0x400c_adaa85f6bb6f5d40
  result x87.r7 0x4002_8828f2e9c6985092

; FCOMIP: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-80 bits 64
  fcomip st, st(5)  ; df f5
  input flags AF ZF SF
  input x87.status 0x3b0a
  input x87.empty 0xfe
  input x87.r0 0x3fea_8acc0fcf2c4c7000
  input x87.r4 0x94c1_4a87f332e1343d53
  input x87.r6 0xbfea_d4a0629e6b1a2a80
  input x87.r7 0xbfea_b89de55600000000
  result flags CF PF ZF
  result x87.status 0x14b

case zero bits 64
  fcomip st, st(0)  ; df f0
  input flags CF SF OF
  input x87.control 0x7f
  input x87.status 0x1f17
  input x87.empty 0xe3
  input x87.r2 0x7fff_4000000000000000
  input x87.r3 0xc008_f7e2122d0f428658
  input x87.r4 0xc007_85d35f7b991cf7c4
  result flags ZF
  result x87.status 0x2717
  result x87.empty 0xeb

case fault bits 64
  fcomip st, st(2)  ; df f2
  input flags CF ZF SF DF
  input x87.control 0x360
  input x87.status 0x81e6
  input x87.empty 0x78
  input x87.r0 0x3fff_8000000000000000
  input x87.r1 0x403b_8000000000000000
  input x87.r2 0xbfe2_8ad553f378beb4b3
  input x87.r7 0x7fff_a000000000000000
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fcomip st, st(7)  ; df f7
  fcomip st, st(2)  ; df f2
  input flags AF DF
  input x87.control 0x36c
  input x87.status 0x600c
  input x87.empty 0xc7
  input x87.r3 0x3fd8_9d9d73c2a0000000
  input x87.r4 0xbfdb_bb2985b043d68bf9
  input x87.r5 0x4033_8000000000000029
  result flags CF PF ZF DF
  result x87.status 0xe8cd
  result x87.empty 0xd7

case code-32 bits 32
  fcomip st, st(2)  ; df f2
  input flags PF AF OF
  input x87.control 0x27f
  input x87.status 0x2146
  input x87.empty 0x97
  input x87.r3 0xf477_b94ccc3c46e8b84e
  input x87.r4 0xc01a_8fdadea3fda18fd0
  input x87.r5 0xc013_800000000000002a
  input x87.r6 0xc01a_dd05100000000000
  result flags CF PF ZF
  result x87.status 0x2947

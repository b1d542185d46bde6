; FCMOVB: row in frontend-x86/src/ops/x87_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-80 bits 64
  fcmovb st, st(0)  ; da c0
  input flags CF AF ZF SF
  input x87.status 0x3552
  input x87.empty 0x1f
  input x87.r5 0x7fff_4000000000000000
  input x87.r6 0x7fff_a000000000000000
  input x87.r7 0x1468_aaf52aabebdc0be7
  result unchanged

case fault bits 64
  fcmovb st, st(6)  ; da c6
  input flags CF PF
  input x87.control 0x953
  input x87.status 0xa486
  input x87.empty 0xcb
  input x87.r2 0x0c00_4690d16caffff743
  input x87.r3 0xc016_c9c5a684066982e2
  input x87.r4 0x7fff_a000000000000000
  input x87.r5 0x4015_f581d36700e97e00
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fcmovb st, st(7)  ; da c7
  fcmovb st, st(6)  ; da c6
  input flags CF AF SF OF
  input x87.control 0xf7f
  input x87.status 0x1f21
  input x87.empty 0xe3
  input x87.r2 0xc002_e563e067bc777fdb
  input x87.r3 0x403e_97fa83d700007fff
  input x87.r4 0x4003_feab9c9f2cdfcdee
  result x87.status 0x1d61
  result x87.r3 0xffff_c000000000000000

case code-32 bits 32
  fcmovb st, st(2)  ; da c2
  input flags CF AF SF
  input x87.control 0xd7f
  input x87.status 0x140b
  input x87.empty 0xe1
  input x87.r1 0xc02f_ce4ea57700000002
  input x87.r2 0xbff3_812821b4674195f7
  input x87.r3 0xe018_19e0e5d9c1d4158c
  input x87.r4 0x402d_db842683ffffffff
  result x87.r2 0x402d_db842683ffffffff

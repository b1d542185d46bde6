; FSQRT: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  fsqrt  ; d9 fa
  input flags AF ZF SF OF
  input x87.control 0x36c
  input x87.status 0x2968
  input x87.empty 0x8f
  input x87.r4 0xc01e_de487f7ab22852b0
  input x87.r5 0xc020_94bfe3c3335c2db1
  input x87.r6 0x4ef3_333a5d54a4c72cbd
  result x87.status 0xa9e9

case fault bits 64
  fsqrt  ; d9 fa
  input flags CF
  input x87.control 0xd4c
  input x87.status 0x9589
  input x87.empty 0xfb
  input x87.r1 0xbff1_aae486e600000000
  input x87.r2 0xbff4_ebfd7b525276479f
  input x87.r3 0xb92a_a36840c0c141fd03
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fsqrt  ; d9 fa
  fsqrt  ; d9 fa
  input flags CF PF ZF
  input x87.status 0x1715
  input x87.empty 0xf3
  input x87.r1 0x3feb_a883e19956ad9800
  input x87.r2 0x3feb_be00000000000000
  input x87.r3 0x7ffe_ffffffffffffffff
  result x87.status 0x1535
  result x87.r2 0x3ffa_8d48f1f46d16bb35

case code-32 bits 32
  fsqrt  ; d9 fa
  input flags CF AF ZF OF
  input x87.control 0xe7f
  input x87.status 0x4513
  input x87.r0 0xc010_d6487a1eca2b26ab
  input x87.r1 0x4012_a9ef992497625f1d
  input x87.r7 0x4013_e0b47147af9a6249
  result x87.status 0x4553
  result x87.empty 0xfe
  result x87.r0 0xffff_c000000000000000

; FXCH: row in frontend-x86/src/ops/x87_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-80 bits 64
  fxch st, st(4)  ; d9 cc
  input flags CF PF DF
  input x87.status 0x1950
  input x87.empty 0xe3
  input x87.r2 0x402c_8000000000000029
  input x87.r3 0xc003_d882daf7551c0eea
  input x87.r4 0x4001_8931bed14ba54bef
  input x87.r7 0x3a70_c07cf87a13af357f
  result x87.status 0x1951
  result x87.empty 0x63
  result x87.r3 0xffff_c000000000000000
  result x87.r7 0xc003_d882daf7551c0eea

case fault bits 64
  fxch  ; dd c9
  input flags ZF SF DF OF
  input x87.control 0x36a
  input x87.status 0xc2ec
  input x87.empty 0xfc
  input x87.r0 0x4013_ccc1634198e237c3
  input x87.r1 0xc00f_9800000000000000
  input x87.r7 0xbf0a_80d4e0099a758515
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fxch st, st(3)  ; df cb
  fxch st, st(0)  ; d9 c8
  input flags CF DF
  input x87.status 0x5c36
  input x87.empty 0xe3
  input x87.r2 0x918c_78c984a5002d1f71
  input x87.r3 0x3fe7_a21312b65eabe902
  input x87.r4 0x3fea_e38eba06f15ba45c
  input x87.r6 0xc034_b8939b3a00000001
  result x87.status 0x5c77
  result x87.empty 0xa3
  result x87.r3 0xffff_c000000000000000
  result x87.r6 0x3fe7_a21312b65eabe902

case code-32 bits 32
  fxch st, st(3)  ; d9 cb
  input flags CF ZF SF OF
  input x87.control 0x60
  input x87.status 0x6620
  input x87.empty 0x4f
  input x87.r3 0x0000_8000000000000000
  input x87.r4 0x13ba_4bb14fe10a6dfdee
  input x87.r5 0x400c_e2103ced00000002
  input x87.r7 0x403c_ee0b53bc000000ff
  result x87.status 0x6420
  result x87.r4 0x403c_ee0b53bc000000ff
  result x87.r7 0x13ba_4bb14fe10a6dfdee

; FCOMI: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-80 bits 64
  fcomi st, st(7)  ; db f7
  input flags PF AF ZF SF
  input x87.control 0xc7f
  input x87.status 0x7a32
  input x87.empty 0x3e
  input x87.r0 0x008d_fe15c1ea629afccc
  input x87.r6 0x4024_dee6a3b80ddc9600
  input x87.r7 0x5407_d066d8a71594f66f
  result flags none

case zero bits 64
  fcomi st, st(4)  ; db f4
  input flags CF PF SF OF
  input x87.control 0x359
  input x87.status 0x6f48
  input x87.empty 0xcf
  input x87.r1 0x8000_7fffffffffffffff
  input x87.r4 0xc011_dd44efb422d472aa
  input x87.r5 0xf2ce_87da61b767f78a37
  input x87.r6 0xc006_f2e770ddcc0113c0
  result flags CF PF ZF
  result x87.status 0x6d49

case carry bits 64
  fcomi st, st(6)  ; db f6
  input flags AF SF DF OF
  input x87.control 0x344
  input x87.status 0x4700
  input x87.empty 0x3e
  input x87.r0 0xc227_816ab9363f8bf972
  input x87.r1 0xc020_debaff472a356ba3
  input x87.r6 0x8000_7fffffffffffffff
  input x87.r7 0xc00c_b72d20dc00000000
  result flags CF DF
  result x87.status 0xc782

case fault bits 64
  fcomi st, st(4)  ; db f4
  input flags PF AF ZF OF
  input x87.control 0x470
  input x87.status 0xcfe6
  input x87.empty 0xd9
  input x87.r0 0xfed2_99184f2a9ef81cae
  input x87.r1 0xc003_825c8e4f88690caf
  input x87.r2 0x36fc_54ed8f571ce20a82
  input x87.r5 0x4005_c43e80db925ed8d5
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fcomi st, st(3)  ; db f3
  fcomi st, st(1)  ; db f1
  input flags CF PF AF ZF OF
  input x87.status 0x1165
  input x87.empty 0xd1
  input x87.r1 0xfd19_da07313779b4b557
  input x87.r2 0x3fe0_c85bfc0d0f342800
  input x87.r3 0xbfe0_bf79068047cf2000
  result flags none

case code-32 bits 32
  fcomi st, st(0)  ; db f0
  input flags CF PF AF DF
  input x87.status 0x54d
  input x87.empty 0xfc
  input x87.r0 0x5647_d4aa082591dac6bd
  input x87.r1 0xbfff_903e5bc3e829d25c
  input x87.r7 0xbffc_b488a65276dc8720
  result flags ZF DF

; FSUBP: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-80 bits 64
  fsubp  ; de e9
  input flags CF PF AF SF
  input x87.status 0x3a3b
  input x87.empty 0x7e
  input x87.r0 0xc002_d4b217d1667c9f09
  input x87.r6 0xc002_8d7d4ca2d3d88d00
  input x87.r7 0x402e_8000000000007fff
  result x87.status 0x3b
  result x87.empty 0xfe
  result x87.r0 0xc02e_80000000000dcb20

case fault bits 64
  fsubp st(6), st  ; de ee
  input flags CF PF ZF OF
  input x87.control 0x971
  input x87.status 0xdb88
  input x87.r1 0xbfe9_f671b4e7a94e05fa
  input x87.r2 0xbfe9_a5663b24f6b6de1d
  input x87.r3 0x3fe8_f4c71137a0e99390
  input x87.r4 0x3fe7_f3c8cb13f7880000
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fsubp st(4), st  ; de ec
  fsubp st(3), st  ; de eb
  input flags AF SF
  input x87.status 0x2466
  input x87.empty 0xc6
  input x87.r0 0x3fff_0000000000000001
  input x87.r3 0xbfdb_db1a000000000000
  input x87.r4 0x7fff_a000000000000000
  input x87.r5 0xc025_e3bf07b502ecbd4e
  result x87.status 0x3467
  result x87.empty 0xf6
  result x87.r0 0xffff_c000000000000000

case code-32 bits 32
  fsubp st(3), st  ; de eb
  input flags PF AF ZF DF OF
  input x87.status 0x5911
  input x87.empty 0xe3
  input x87.r2 0xc023_ae2736307bb57295
  input x87.r3 0x2edc_5682265a9d46bf10
  input x87.r4 0xe5f3_8c1c99abd217645d
  input x87.r6 0x0000_8000000000000000
  result x87.status 0x6151
  result x87.empty 0xab
  result x87.r6 0xffff_c000000000000000

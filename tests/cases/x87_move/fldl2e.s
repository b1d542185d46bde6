; FLDL2E: row in frontend-x86/src/ops/x87_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  fldl2e  ; d9 ea
  input flags DF OF
  input x87.control 0x77f
  input x87.status 0x1044
  input x87.empty 0xe1
  input x87.r1 0x3fe0_cd88dcbbf6299780
  input x87.r2 0xc017_800000000000003d
  input x87.r3 0x403c_8000000000000000
  input x87.r4 0xc034_80000000000000ff
  result x87.status 0xa45
  result x87.r1 0xffff_c000000000000000

case fault bits 64
  fldl2e  ; d9 ea
  input flags PF AF ZF OF
  input x87.control 0x34d
  input x87.status 0xcdaf
  input x87.empty 0xf1
  input x87.r0 0xffff_c000000000000000
  input x87.r1 0xc02a_800000000000007f
  input x87.r2 0x4010_e2c49b16f530a7c3
  input x87.r3 0x7fff_4000000000000000
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fldl2e  ; d9 ea
  fldl2e  ; d9 ea
  input flags ZF SF
  input x87.status 0x4130
  input x87.empty 0x78
  input x87.r0 0x3fdd_949f14fbfa6c66bc
  input x87.r1 0x07ba_2c2f9ae3c11a7306
  input x87.r2 0xf84b_2c059542cf3850c8
  input x87.r7 0x4023_800000000000002b
  result x87.status 0x7171
  result x87.empty 0x38
  result x87.r6 0x3fff_b8aa3b295c17f0bc
  result x87.r7 0xffff_c000000000000000

case code-32 bits 32
  fldl2e  ; d9 ea
  input flags CF PF ZF OF
  input x87.control 0x355
  input x87.status 0x2350
  input x87.empty 0x8f
  input x87.r3 0xa65a_30c1ae833c4849b1
  input x87.r4 0x3a13_450156392d2ded1f
  input x87.r5 0x3fff_0000000000000001
  input x87.r6 0xc020_9e949eb237d80a4a
  result x87.status 0x1950
  result x87.empty 0x87
  result x87.r3 0x3fff_b8aa3b295c17f0bc

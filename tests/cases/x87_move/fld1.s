; FLD1: row in frontend-x86/src/ops/x87_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  fld1  ; d9 e8
  input flags CF PF AF ZF SF
  input x87.control 0x744
  input x87.status 0x504
  input x87.empty 0x7c
  input x87.r0 0xbff5_e3450579f1ae8cf3
  input x87.r1 0x42d4_956053bfbc078594
  input x87.r7 0x3ff3_88871bbf62570ec0
  result x87.status 0x87c5

case fault bits 64
  fld1  ; d9 e8
  input flags ZF SF DF OF
  input x87.control 0xe60
  input x87.status 0xa6c5
  input x87.empty 0xcf
  input x87.r3 0x0000_8000000000000000
  input x87.r4 0x401e_b09b727d9e58cd18
  input x87.r5 0x0af1_2b7c9ec7fbd60346
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fld1  ; d9 e8
  fld1  ; d9 e8
  input flags DF
  input x87.control 0x67f
  input x87.status 0xe39
  input x87.empty 0xfa
  input x87.r0 0x400b_a3f7f51e48ac0000
  input x87.r1 0xc00c_c005feacc7d0a00f
  input x87.r2 0xc00b_9d3231dfd3d97b60
  result x87.status 0x3c79
  result x87.empty 0x7a
  result x87.r0 0xffff_c000000000000000
  result x87.r7 0x3fff_8000000000000000

case code-32 bits 32
  fld1  ; d9 e8
  input flags CF PF AF OF
  input x87.control 0x77f
  input x87.status 0x2621
  input x87.empty 0xef
  input x87.r3 0xe901_aa55e0a21151135d
  input x87.r4 0x4043_8000000000000020
  input x87.r5 0xc020_aa77ae8327400000
  result x87.status 0x1c21
  result x87.empty 0xe7
  result x87.r3 0x3fff_8000000000000000

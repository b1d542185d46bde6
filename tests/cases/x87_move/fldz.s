; FLDZ: row in frontend-x86/src/ops/x87_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  fldz  ; d9 ee
  input flags PF DF OF
  input x87.status 0x701b
  input x87.empty 0x2f
  input x87.r4 0x8000_7fffffffffffffff
  input x87.r5 0x3ff3_cc2049539e637f82
  input x87.r6 0xc02d_800000000000001d
  input x87.r7 0x7fff_4000000000000000
  result x87.status 0x681b
  result x87.empty 0xf
  result x87.r5 0x0000_0000000000000000

case fault bits 64
  fldz  ; d9 ee
  input flags AF SF OF
  input x87.control 0x341
  input x87.status 0xccf7
  input x87.empty 0x79
  input x87.r0 0x4014_f2dad590cb3004e1
  input x87.r1 0x699b_80ef7e1a9dea6b18
  input x87.r2 0x7fff_4000000000000000
  input x87.r7 0xed6a_96303e50497749de
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fldz  ; d9 ee
  fldz  ; d9 ee
  input flags AF DF OF
  input x87.status 0x376f
  input x87.empty 0xbf
  input x87.r4 0x3fee_e704d9e3ba517800
  input x87.r5 0x0000_8000000000000000
  input x87.r6 0x8000_0000000000000000
  input x87.r7 0x3ff2_e64182d82d6ca7d2
  result x87.status 0x256f
  result x87.empty 0x8f
  result x87.r4 0x0000_0000000000000000
  result x87.r5 0x0000_0000000000000000

case code-32 bits 32
  fldz  ; d9 ee
  input flags CF AF ZF
  input x87.control 0x57f
  input x87.status 0x3401
  input x87.empty 0x2f
  input x87.r4 0xc008_80000000ffffffff
  input x87.r5 0x4021_85d1955028f4127c
  input x87.r6 0xc020_814a4d25800016c3
  input x87.r7 0xc023_d95b8b4af6d3f123
  result x87.status 0x2c01
  result x87.empty 0xf
  result x87.r5 0x0000_0000000000000000

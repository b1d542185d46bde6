; FCMOVBE: row in frontend-x86/src/ops/x87_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-80 bits 64
  fcmovbe st, st(4)  ; da d4
  input flags ZF DF
  input x87.control 0xd7f
  input x87.status 0x256a
  input x87.empty 0xc6
  input x87.r0 0x7fff_a000000000000000
  input x87.r3 0x4011_8000000080000000
  input x87.r4 0x7fff_a000000000000000
  input x87.r5 0xbfe5_ee78e91cf741c944
  result unchanged

case fault bits 64
  fcmovbe st, st(3)  ; da d3
  input flags PF AF ZF SF OF
  input x87.control 0xa44
  input x87.status 0xc2d8
  input x87.empty 0xf4
  input x87.r0 0xea05_55d2af46884784ec
  input x87.r1 0x8ae7_f9a685112e46edc9
  input x87.r3 0xc01b_963aa39f00008000
  input x87.r7 0xc033_b724b819bb49ab3f
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fcmovbe st, st(3)  ; da d3
  fcmovbe st, st(7)  ; da d7
  input flags PF ZF SF DF
  input x87.status 0x6f69
  input x87.empty 0xce
  input x87.r0 0x8143_006f8a2b2c69a987
  input x87.r4 0x7773_72342256ebf2504b
  input x87.r5 0xc014_dbd159397c542397
  input x87.r6 0xeb03_b43d76dbba146447
  result x87.r5 0x7773_72342256ebf2504b

case code-32 bits 32
  fcmovbe st, st(0)  ; da d0
  input flags CF PF AF ZF DF
  input x87.control 0x17f
  input x87.status 0x6717
  input x87.empty 0xc7
  input x87.r3 0x7ffe_ffffffffffffffff
  input x87.r4 0x3fdb_ab4a0bdb8399d85c
  input x87.r5 0xbfd9_dfe88bfbcc69bb3f
  result unchanged

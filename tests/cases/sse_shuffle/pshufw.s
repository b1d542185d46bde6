; PSHUFW: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-immediate bits 64
  pshufw mm6, mm7, 0x13  ; 0f 70 f7 13
  input flags PF OF
  input x87.control 0x47f
  input x87.status 0x4d75
  input x87.empty 0x78
  input x87.r0 0xbffb_c5109d00cae16400
  input x87.r1 0x3ffc_bad75c7ddfb3d467
  input x87.r2 0x3ffd_f2dd252d91ff0037
  result x87.status 0x4575
  result x87.empty 0x0
  result x87.r6 0xffff_0000000000000000

case memory-64-immediate bits 64
  pshufw mm5, [rsi*1+0x10003f2a], 0x29  ; 0f 70 2c 35 2a 3f 00 10 29
  input rsi 0x16
  input flags CF PF SF OF
  input x87.control 0x97f
  input x87.status 0x5e56
  input x87.empty 0xe3
  input x87.r2 0x2f0d_53d812ace2c3ed15
  input x87.r3 0x9194_17326dde5804df08
  input x87.r4 0x0001_8000000000000000
  input memory 0x10003f42 80 3f 00 00 80 7f
  result x87.status 0x4656
  result x87.empty 0x0
  result x87.r5 0xffff_0000000000003f80

case sequence bits 64
  pshufw mm1, mm3, 6  ; 0f 70 cb 06
  pshufw mm4, mm4, 8  ; 0f 70 e4 08
  input flags PF
  input x87.status 0x4105
  input x87.empty 0x74
  input x87.r0 0x7fff_4000000000000000
  input x87.r1 0x4008_bafd4a8d80000000
  input x87.r3 0xc00e_ffffffffffffffff
  input x87.r7 0x403c_b7c62e4403957197
  result x87.empty 0x0
  result x87.r1 0xffff_ffffffffffffffff
  result x87.r4 0xffff_0000000000000000

case code-32 bits 32
  pshufw mm7, mm6, 0x3e  ; 0f 70 fe 3e
  input flags AF
  input x87.status 0x7e3d
  input x87.empty 0x7e
  input x87.r0 0x8000_7fffffffffffffff
  input x87.r6 0x4036_80ec523f72abf5a5
  input x87.r7 0x0000_8000000000000000
  result x87.status 0x463d
  result x87.empty 0x0
  result x87.r7 0xffff_f5a580ec80ec523f

; FCMOVNB: row in frontend-x86/src/ops/x87_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-80 bits 64
  fcmovnb st, st(6)  ; db c6
  input flags CF PF OF
  input x87.status 0x200
  input x87.empty 0xfe
  input x87.r0 0x90d6_0a462bf47e8858ae
  input x87.r1 0xbffb_f84c6c4a01d2bedb
  input x87.r6 0xbff9_ef0cff44e65d0e3b
  input x87.r7 0xc015_8000000000000009
  result x87.status 0x41
  result x87.r0 0xffff_c000000000000000

case fault bits 64
  fcmovnb st, st(6)  ; db c6
  input flags PF OF
  input x87.control 0x34f
  input x87.status 0x9fda
  input x87.empty 0xe1
  input x87.r1 0x9031_382291e285b05b51
  input x87.r2 0x3fdc_cd28c4e06dd153e1
  input x87.r3 0xc01f_8000000000000001
  input x87.r4 0x9d8a_e0a62dcae5816491
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fcmovnb st, st(1)  ; db c1
  fcmovnb st, st(4)  ; db c4
  input flags AF SF DF
  input x87.status 0x236
  input x87.empty 0x7c
  input x87.r0 0x7fff_a000000000000000
  input x87.r1 0x4020_d3117616b6f74acc
  input x87.r7 0x3119_4964b405804ca190
  result x87.status 0x77
  result x87.r0 0xffff_c000000000000000

case code-32 bits 32
  fcmovnb st, st(3)  ; db c3
  input flags AF
  input x87.status 0x7e44
  input x87.empty 0x3a
  input x87.r0 0xffff_8000000000000000
  input x87.r2 0xa206_46543d376f88fc79
  input x87.r6 0xc025_88433c985411128f
  input x87.r7 0x3fe9_aabcec4af112e95c
  result x87.r7 0xa206_46543d376f88fc79

; FCMOVU: row in frontend-x86/src/ops/x87_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-80 bits 64
  fcmovu st, st(4)  ; da dc
  input flags CF PF ZF SF DF
  input x87.control 0x47f
  input x87.status 0x7377
  input x87.empty 0x5b
  input x87.r2 0xffff_c000000000000000
  input x87.r5 0x0000_8000000000000000
  input x87.r6 0x402c_8000000000000027
  input x87.r7 0xbffa_e1fbe6cd89bd0d3f
  result x87.status 0x7177
  result x87.empty 0x1b
  result x87.r6 0xffff_c000000000000000

case fault bits 64
  fcmovu st, st(3)  ; da db
  input flags PF AF DF
  input x87.control 0x34c
  input x87.status 0xec9a
  input x87.empty 0x8e
  input x87.r0 0xc01b_d56ad48796f3c05a
  input x87.r4 0xc01c_c1430629fdb41272
  input x87.r5 0x4019_a4b1862c00000000
  input x87.r6 0xc019_d093e00000000000
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fcmovu st, st(1)  ; da d9
  fcmovu st, st(5)  ; da dd
  input flags PF AF ZF OF
  input x87.status 0x7960
  input x87.empty 0x3f
  input x87.r0 0x4006_f78a2fd85aa2f257
  input x87.r6 0xc006_efca4107c3d7d0b5
  input x87.r7 0x3fff_0000000000000001
  result x87.status 0x7961
  result x87.r7 0xffff_c000000000000000

case code-32 bits 32
  fcmovu st, st(0)  ; da d8
  input flags CF
  input x87.status 0x766d
  input x87.empty 0x1f
  input x87.r5 0xc01e_b7a0fcf2263ced50
  input x87.r6 0x0001_8000000000000000
  input x87.r7 0x4022_f8b134436c761083
  result unchanged

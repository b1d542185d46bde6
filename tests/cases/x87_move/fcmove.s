; FCMOVE: row in frontend-x86/src/ops/x87_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-80 bits 64
  fcmove st, st(1)  ; da c9
  input flags SF
  input x87.control 0x544
  input x87.status 0x2c44
  input x87.empty 0x8f
  input x87.r4 0xc00c_d0e683ca23277020
  input x87.r5 0xdeef_c24194adb9d53655
  input x87.r6 0xc00b_bb787a162fc6389c
  result unchanged

case fault bits 64
  fcmove st, st(3)  ; da cb
  input flags CF PF AF ZF SF DF OF
  input x87.control 0x46d
  input x87.status 0xf5b0
  input x87.empty 0x1f
  input x87.r1 0xbfdb_e600000000000000
  input x87.r5 0x1473_61bf1be632d47ab0
  input x87.r6 0x3fff_0000000000000001
  input x87.r7 0x3fdb_9a247ebdf45b16a8
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fcmove st, st(7)  ; da cf
  fcmove st, st(2)  ; da ca
  input flags CF PF OF
  input x87.status 0x4432
  input x87.empty 0xfc
  input x87.r0 0x3ffc_a81eace70c5e4dde
  input x87.r1 0xbffa_df2966f2e96e0416
  input x87.r7 0x0875_5abbb2df4e6fecc4
  result x87.status 0x4473
  result x87.r0 0xffff_c000000000000000

case code-32 bits 32
  fcmove st, st(4)  ; da cc
  input flags DF
  input x87.control 0x57f
  input x87.status 0x4f0e
  input x87.empty 0xfa
  input x87.r0 0xfcf1_29735316fd874966
  input x87.r1 0x0000_8000000000000000
  input x87.r2 0x3fe1_db1498cb514190c9
  input x87.r5 0x3fde_f7188996ee800000
  result x87.status 0x4d4f
  result x87.empty 0xf8
  result x87.r1 0xffff_c000000000000000

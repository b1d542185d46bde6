; FCMOVNU: row in frontend-x86/src/ops/x87_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-80 bits 64
  fcmovnu st, st(3)  ; db db
  input flags AF ZF SF OF
  input x87.control 0x17f
  input x87.status 0x4865
  input x87.empty 0xe9
  input x87.r0 0x7fff_8000000000000000
  input x87.r1 0x19a9_0ca7c6ca0887fb9e
  input x87.r2 0xbfe7_ebeb458d40000000
  input x87.r4 0x3fff_0000000000000001
  result x87.r1 0x3fff_0000000000000001

case fault bits 64
  fcmovnu st, st(1)  ; db d9
  input flags CF PF SF
  input x87.control 0x367
  input x87.status 0xfef8
  input x87.r0 0xbff2_9ebb1d21d2a0e139
  input x87.r6 0x0001_8000000000000000
  input x87.r7 0xbfee_f800000000000000
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fcmovnu st, st(1)  ; db d9
  fcmovnu st, st(6)  ; db de
  input flags CF SF OF
  input x87.control 0x47f
  input x87.status 0x4a61
  input x87.empty 0xfd
  input x87.r0 0xe30a_371d16db702dc86a
  input x87.r1 0x3fef_abe8000000000000
  input x87.r2 0xbfef_ea46849a5d3e1138
  result x87.status 0x4861
  result x87.r1 0xffff_c000000000000000

case code-32 bits 32
  fcmovnu st, st(3)  ; db db
  input flags CF PF OF
  input x87.status 0x4730
  input x87.empty 0xf4
  input x87.r0 0xc665_695e34f94b559d0e
  input x87.r1 0xbff8_da00000000000000
  input x87.r3 0x8000_0000000000000000
  input x87.r7 0xc00f_f30f10b0c881528d
  result unchanged

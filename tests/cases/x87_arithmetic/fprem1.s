; FPREM1: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  fprem1  ; d9 f5
  input flags CF SF OF
  input x87.status 0x4231
  input x87.empty 0xfc
  input x87.r0 0xbff0_d933b0e10a97e51e
  input x87.r1 0x7fff_c000000000000000
  input x87.r7 0x9e43_dd6849101479681d
  result x87.status 0x4031
  result x87.r0 0x7fff_c000000000000000

case fault bits 64
  fprem1  ; d9 f5
  input flags CF SF DF
  input x87.control 0x979
  input x87.status 0xf9db
  input x87.empty 0x7e
  input x87.r0 0xbfd7_848fad0000000000
  input x87.r6 0x3fdb_f21f3085a2776423
  input x87.r7 0xbfd7_9800000000000000
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fprem1  ; d9 f5
  fprem1  ; d9 f5
  input flags AF ZF DF
  input x87.control 0x26e
  input x87.status 0xd40
  input x87.empty 0xf8
  input x87.r0 0xc029_800000000000007f
  input x87.r1 0x4006_d7e5229c6b7f441f
  input x87.r2 0xc005_95df1259bd81884c
  result x87.status 0x840
  result x87.r1 0xc002_8e978ea30c308530

case code-32 bits 32
  fprem1  ; d9 f5
  input flags PF AF ZF OF
  input x87.control 0xf7f
  input x87.status 0x7601
  input x87.empty 0x3f
  input x87.r5 0xbff3_83473551ba89008a
  input x87.r6 0x3ff6_b8db17474e45f048
  input x87.r7 0xc03e_cbfb67a26904ca3a
  result x87.status 0x3001

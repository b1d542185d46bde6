; FADDP: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-80 bits 64
  faddp st(3), st  ; de c3
  input flags DF OF
  input x87.status 0x3614
  input x87.empty 0x5d
  input x87.r1 0x4000_f98aad8000000000
  input x87.r5 0x4004_fe0ab16d7a4a786c
  input x87.r6 0xc002_a1e776a1b8fe136a
  input x87.r7 0xc002_f3198197eef109f2
  result x87.status 0x3c55
  result x87.r1 0xffff_c000000000000000

case fault bits 64
  faddp st(6), st  ; de c6
  input flags CF PF AF ZF DF OF
  input x87.control 0x360
  input x87.status 0xe5ff
  input x87.empty 0xc3
  input x87.r2 0xe2d6_5fdc773587d3e00a
  input x87.r3 0x401b_a1ca640b3112ceec
  input x87.r4 0xc01e_daae0385a2288675
  input x87.r5 0xc01a_ee00000000000000
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  faddp st(6), st  ; de c6
  faddp st(5), st  ; de c5
  input flags PF AF DF OF
  input x87.control 0x57f
  input x87.status 0x7e4c
  input x87.empty 0x1e
  input x87.r0 0xc022_f2f005e3841a7cf7
  input x87.r5 0xc01f_a44d02f57746d0fa
  input x87.r6 0xc01f_c5cd3e2000000000
  input x87.r7 0x401b_b4037c09000000ff
  result x87.status 0x4e6c
  result x87.empty 0x9f
  result x87.r5 0xc023_8308cfa51081ab8b

case code-32 bits 32
  faddp  ; de c1
  input flags CF PF AF SF
  input x87.status 0x6d14
  input x87.empty 0x9f
  input x87.r4 0x4010_aedcc5a3ef7d39d7
  input x87.r5 0xc00f_b05265b900000000
  input x87.r6 0xa0ae_dc3e714af96908e7
  result x87.status 0x7534
  result x87.empty 0xbf
  result x87.r6 0xc00f_b05265b900000000

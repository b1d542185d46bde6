; FLDLN2: row in frontend-x86/src/ops/x87_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  fldln2  ; d9 ed
  input flags CF PF ZF OF
  input x87.control 0x959
  input x87.status 0x7f08
  input x87.empty 0x2e
  input x87.r0 0x0000_8000000000000000
  input x87.r4 0x4009_d0a4800000000000
  input x87.r6 0x4009_e375fd3800000000
  input x87.r7 0x7fff_a000000000000000
  result x87.status 0x7749
  result x87.r6 0xffff_c000000000000000

case fault bits 64
  fldln2  ; d9 ed
  input flags CF PF AF ZF SF
  input x87.control 0x563
  input x87.status 0x99b9
  input x87.empty 0xe2
  input x87.r0 0xe796_bd7356626c437895
  input x87.r2 0x5729_7db9923684a6c320
  input x87.r3 0x3ff7_fdc006f8f3aaefd4
  input x87.r4 0xc004_8000000080000000
  result signal SIGFPE at 0x10000bc0

case sequence bits 64
  fldln2  ; d9 ed
  fldln2  ; d9 ed
  input flags CF PF AF ZF OF
  input x87.status 0x5a24
  input x87.empty 0xfa
  input x87.r0 0x4002_bf882cd980000000
  input x87.r2 0xcf2c_c83aaa9f61b49d29
  input x87.r3 0xbfff_8000000000000000
  input x87.r4 0xbfe0_eb57d98368f8b1e8
  result x87.status 0x4865
  result x87.empty 0xf8
  result x87.r1 0x3ffe_b17217f7d1cf79ac
  result x87.r2 0xffff_c000000000000000

case code-32 bits 32
  fldln2  ; d9 ed
  input flags PF AF OF
  input x87.control 0x97f
  input x87.status 0x5423
  input x87.empty 0x7d
  input x87.r1 0x3a50_8ff07dd6444e6f8b
  input x87.r2 0xc00e_f5e33bb13c6e0d7d
  input x87.r3 0x4011_cc635a9080000000
  input x87.r7 0x86ff_63a013636ec383be
  result x87.status 0x4e63
  result x87.r1 0xffff_c000000000000000

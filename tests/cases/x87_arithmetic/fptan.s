; FPTAN: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: results may be neighbours of a CPU's

case plain-64 bits 64
  fptan  ; d9 f2
  input flags CF SF OF
  input x87.control 0xe7f
  input x87.status 0x5e74
  input x87.empty 0xe7
  input x87.r2 0x7fff_4000000000000000
  input x87.r3 0xc020_a1f263b91631d830
  input x87.r4 0x4020_8e09b3226aba8800

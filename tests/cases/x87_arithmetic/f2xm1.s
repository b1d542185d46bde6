; F2XM1: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: results may be neighbours of a CPU's

case plain-64 bits 64
  f2xm1  ; d9 f0
  input flags AF DF
  input x87.status 0x6235
  input x87.empty 0xd7
  input x87.r3 0xbfe4_dd5d145e40000000
  input x87.r4 0xffff_8000000000000000
  input x87.r5 0x3fe4_ff3c000000000000

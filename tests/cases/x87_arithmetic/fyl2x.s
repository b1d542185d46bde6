; FYL2X: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: results may be neighbours of a CPU's

case plain-64 bits 64
  fyl2x  ; d9 f1
  input flags CF PF AF ZF SF OF
  input x87.control 0x86c
  input x87.status 0x7d28
  input x87.empty 0x7f
  input x87.r0 0xbffd_ba61553400217738
  input x87.r6 0x403f_8000000000000002
  input x87.r7 0x4031_8000000000000014

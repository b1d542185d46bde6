; FPATAN: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: results may be neighbours of a CPU's

case plain-64 bits 64
  fpatan  ; d9 f3
  input flags CF PF ZF SF OF
  input x87.status 0x6762
  input x87.empty 0xc7
  input x87.r3 0xbfed_ad21f26a608f2b45
  input x87.r4 0x402b_8000000000000031
  input x87.r5 0x2f37_3326994b7fa3d975

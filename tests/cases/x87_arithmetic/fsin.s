; FSIN: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: results may be neighbours of a CPU's

case plain-64 bits 64
  fsin  ; d9 fe
  input flags CF PF AF ZF SF OF
  input x87.control 0x7f
  input x87.status 0x7328
  input x87.empty 0x1f
  input x87.r5 0x3ff2_a1993caa85319dcf
  input x87.r6 0xbff2_9503b20000000000
  input x87.r7 0x8000_0000000000000000

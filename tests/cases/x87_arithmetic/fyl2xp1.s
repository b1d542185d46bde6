; FYL2XP1: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: results may be neighbours of a CPU's

case plain-64 bits 64
  fyl2xp1  ; d9 f9
  input flags PF AF OF
  input x87.status 0x7d7e
  input x87.empty 0x3f
  input x87.r0 0x3ff7_a0c52b68d3856b08
  input x87.r6 0x3ff5_dd45608f42c4e97c
  input x87.r7 0x3ff5_ae40858ca0000000

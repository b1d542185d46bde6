; FCOS: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: results may be neighbours of a CPU's

case plain-64 bits 64
  fcos  ; d9 ff
  input flags CF PF ZF SF DF
  input x87.status 0x692b
  input x87.empty 0x8f
  input x87.r4 0xbfe3_a09389fdbf15f7c0
  input x87.r5 0x4008_a347ed4300008000
  input x87.r6 0xc00c_8000000000000034

; FSINCOS: row in frontend-x86/src/ops/x87_arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: results may be neighbours of a CPU's

case plain-64 bits 64
  fsincos  ; d9 fb
  input flags CF SF DF
  input x87.control 0x87f
  input x87.status 0x2775
  input x87.empty 0xe7
  input x87.r3 0xbfea_9214821f77000000
  input x87.r4 0xbfec_fa8e92433423027e
  input x87.r5 0x4009_8000000080000000

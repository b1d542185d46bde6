; AAS: row in frontend-x86/src/ops/decimal.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-32 bits 32
  aas  ; 3f
  input rax 0x2
  input flags AF
  result rax 0xfe0c
  result flags CF ?PF AF ?ZF ?SF ?OF

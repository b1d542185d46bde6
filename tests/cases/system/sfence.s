; SFENCE: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  sfence  ; 0f ae f8
  input flags CF PF SF DF OF
  result unchanged

case sequence bits 64
  sfence  ; 0f ae f8
  sfence  ; 0f ae ff
  input flags AF
  result unchanged

case code-32 bits 32
  sfence  ; 0f ae f8
  input flags AF
  result unchanged

; MFENCE: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  mfence  ; 0f ae f0
  input flags CF PF AF ZF SF
  result unchanged

case sequence bits 64
  mfence  ; 0f ae f3
  mfence  ; 0f ae f6
  input flags AF SF
  result unchanged

case code-32 bits 32
  mfence  ; 0f ae f0
  input flags PF ZF SF OF
  result unchanged

; FNOP: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  fnop  ; d9 d0
  input flags CF PF SF
  result unchanged

case sequence bits 64
  fnop  ; d9 d0
  fnop  ; d9 d0
  input flags CF SF
  result unchanged

case code-32 bits 32
  fnop  ; d9 d0
  input flags AF ZF DF OF
  result unchanged

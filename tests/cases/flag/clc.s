; CLC: row in frontend-x86/src/ops/flag.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  clc  ; f8
  input flags CF PF AF ZF SF OF
  result flags PF AF ZF SF OF

case sequence bits 64
  clc  ; f8
  clc  ; f8
  input flags PF AF SF DF OF
  result unchanged

case code-32 bits 32
  clc  ; f8
  input flags AF ZF SF
  result unchanged

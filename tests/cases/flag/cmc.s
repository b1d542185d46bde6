; CMC: row in frontend-x86/src/ops/flag.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  cmc  ; f5
  input flags CF PF SF DF OF
  result flags PF SF DF OF

case carry bits 64
  cmc  ; f5
  input flags ZF OF
  result flags CF ZF OF

case sequence bits 64
  cmc  ; f5
  cmc  ; f5
  input flags PF AF ZF DF OF
  result unchanged

case code-32 bits 32
  cmc  ; f5
  input flags AF ZF SF
  result flags CF AF ZF SF

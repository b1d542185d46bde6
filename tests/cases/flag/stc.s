; STC: row in frontend-x86/src/ops/flag.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  stc  ; f9
  input flags CF PF ZF
  result unchanged

case carry bits 64
  stc  ; f9
  input flags AF ZF
  result flags CF AF ZF

case sequence bits 64
  stc  ; f9
  stc  ; f9
  input flags ZF SF DF
  result flags CF ZF SF DF

case code-32 bits 32
  stc  ; f9
  input flags PF AF SF OF
  result flags CF PF AF SF OF

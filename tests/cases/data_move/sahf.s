; SAHF: row in frontend-x86/src/ops/data_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  sahf  ; 9e
  input flags CF PF ZF SF OF
  result flags AF OF

case sequence bits 64
  sahf  ; 9e
  sahf  ; 9e
  input flags AF ZF SF DF
  result flags AF DF

case code-32 bits 32
  sahf  ; 9e
  input flags CF ZF SF DF
  result flags AF DF

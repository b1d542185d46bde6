; STD: row in frontend-x86/src/ops/flag.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  std  ; fd
  input flags PF
  result flags PF DF

case sequence bits 64
  std  ; fd
  std  ; fd
  input flags CF ZF DF OF
  result unchanged

case code-32 bits 32
  std  ; fd
  input flags PF ZF SF
  result flags PF ZF SF DF

; CQO: row in frontend-x86/src/ops/data_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  cqo  ; 48 99
  input rax 0x7f
  input flags CF SF OF
  result rdx 0x0

case sequence bits 64
  cqo  ; 48 99
  cqo  ; 48 99
  input rax 0x4f518acf4ed8fdd5
  input flags CF AF OF
  result rdx 0x0

; CDQE: row in frontend-x86/src/ops/data_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  cdqe  ; 48 98
  input rax 0x20
  input flags PF ZF SF OF
  result unchanged

case sequence bits 64
  cdqe  ; 48 98
  cdqe  ; 48 98
  input rax 0x8b14378b1f971314
  input flags ZF SF OF
  result rax 0x1f971314

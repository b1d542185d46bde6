; LAHF: row in frontend-x86/src/ops/data_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  lahf  ; 9f
  input flags SF DF OF
  result rax 0x1010101010108210

case sequence bits 64
  lahf  ; 9f
  lahf  ; 9f
  input flags AF SF OF
  result rax 0x1010101010109210

case code-32 bits 32
  lahf  ; 9f
  input flags AF SF OF
  result rax 0x10109210

; CWD: row in frontend-x86/src/ops/data_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  cwd  ; 66 99
  input rax 0x0
  input flags PF ZF OF
  result rdx 0x1212121212120000

case sequence bits 64
  cwd  ; 66 99
  cwd  ; 66 99
  input rax 0xd7876d6effffffff
  input flags CF PF AF ZF SF OF
  result rdx 0x121212121212ffff

case code-32 bits 32
  cwd  ; 66 99
  input rax 0x8000
  result rdx 0x1212ffff

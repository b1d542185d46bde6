; CDQ: row in frontend-x86/src/ops/data_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  cdq  ; 99
  input rax 0x10
  input flags ZF OF
  result rdx 0x0

case sequence bits 64
  cdq  ; 99
  cdq  ; 99
  input rax 0x2b5d06270000007f
  input flags CF PF ZF SF
  result rdx 0x0

case code-32 bits 32
  cdq  ; 99
  input rax 0xc1416be2
  input flags OF
  result rdx 0xffffffff

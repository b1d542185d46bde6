; CBW: row in frontend-x86/src/ops/data_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  cbw  ; 66 98
  input rax 0xf3c0e71586ede8b0
  input flags CF PF AF ZF SF DF
  result rax 0xf3c0e71586edffb0

case sequence bits 64
  cbw  ; 66 98
  cbw  ; 66 98
  input rax 0x7fffffff
  input flags PF OF
  result unchanged

case code-32 bits 32
  cbw  ; 66 98
  input rax 0xcc006020
  input flags PF AF ZF DF OF
  result rax 0xcc000020

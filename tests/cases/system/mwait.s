; MWAIT: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  mwait  ; 0f 01 c9
  input flags CF PF OF
  result signal SIGILL at 0x10000bc0

case code-32 bits 32
  mwait  ; 0f 01 c9
  input flags PF AF ZF SF DF OF
  result signal SIGILL at 0x10000bc0

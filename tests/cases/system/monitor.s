; MONITOR: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  addr32 monitor  ; 67 0f 01 c8
  input flags CF PF AF ZF
  result signal SIGILL at 0x10000bc0

case code-32 bits 32
  addr16 monitor  ; 67 0f 01 c8
  input flags CF PF SF OF
  result signal SIGILL at 0x10000bc0

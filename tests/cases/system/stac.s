; STAC: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  stac  ; 0f 01 cb
  input flags CF PF AF DF OF
  result signal SIGILL at 0x10000bc0

case code-32 bits 32
  stac  ; 0f 01 cb
  input flags PF OF
  result signal SIGILL at 0x10000bc0

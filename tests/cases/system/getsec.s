; GETSEC: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  getsec  ; 0f 37
  input flags CF ZF
  result signal SIGILL at 0x10000bc0

case code-32 bits 32
  getsec  ; 0f 37
  input flags PF AF SF DF
  result signal SIGILL at 0x10000bc0

; UD2: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  ud2  ; 0f 0b
  input flags PF
  result signal SIGILL at 0x10000bc0

case code-32 bits 32
  ud2  ; 0f 0b
  input flags ZF SF DF
  result signal SIGILL at 0x10000bc0

; INCSSPQ: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  incsspq rdx  ; f3 48 0f ae ea
  input flags CF ZF SF DF OF
  result signal SIGILL at 0x10000bc0

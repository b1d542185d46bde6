; INCSSPD: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-32 bits 64
  incsspd r9d  ; f3 41 0f ae e9
  input flags AF OF
  result signal SIGILL at 0x10000bc0

case code-32 bits 32
  incsspd esp  ; f3 0f ae ec
  input flags PF AF ZF SF DF OF
  result signal SIGILL at 0x10000bc0

; MWAITX: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  mwaitx  ; 0f 01 fb
  input flags CF AF SF DF
  result signal SIGILL at 0x10000bc0

case code-32 bits 32
  mwaitx  ; 0f 01 fb
  input flags OF
  result signal SIGILL at 0x10000bc0

; SWAPGS: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  swapgs  ; 0f 01 f8
  input flags AF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

; WRMSR: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  wrmsr  ; 0f 30
  input flags ZF SF
  result signal SIGSEGV at 0x10000bc0

case code-32 bits 32
  wrmsr  ; 0f 30
  input flags CF
  result signal SIGSEGV at 0x10000bc0

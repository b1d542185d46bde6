; CLZERO: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  clzero eax  ; 67 0f 01 fc
  input rax 0x80
  input flags PF AF ZF SF
  result signal SIGSEGV at 0x10000bc0

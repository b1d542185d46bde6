; CLZERO: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: this CPU lacks it

case plain-64 bits 64
  clzero eax  ; 67 0f 01 fc
  input rax 0x80
  input flags PF AF ZF SF

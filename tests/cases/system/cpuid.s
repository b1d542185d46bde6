; CPUID: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: the runtime answers

case plain-64 bits 64
  cpuid  ; 0f a2
  input flags PF ZF SF OF

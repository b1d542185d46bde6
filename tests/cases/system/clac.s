; CLAC: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  clac  ; 0f 01 ca
  input flags CF ZF SF
  result signal SIGILL at 0x10000bc0

case code-32 bits 32
  clac  ; 0f 01 ca
  input flags PF AF ZF
  result signal SIGILL at 0x10000bc0

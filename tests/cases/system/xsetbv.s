; XSETBV: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  xsetbv  ; 0f 01 d1
  input flags PF AF ZF SF
  result signal SIGSEGV at 0x10000bc0

case code-32 bits 32
  xsetbv  ; 0f 01 d1
  input flags CF PF AF ZF SF
  result signal SIGSEGV at 0x10000bc0

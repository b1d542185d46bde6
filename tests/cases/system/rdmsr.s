; RDMSR: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  rdmsr  ; 0f 32
  input flags CF PF AF ZF
  result signal SIGSEGV at 0x10000bc0

case code-32 bits 32
  rdmsr  ; 0f 32
  input flags CF AF
  result signal SIGSEGV at 0x10000bc0

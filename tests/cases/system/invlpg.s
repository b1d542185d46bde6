; INVLPG: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-64 bits 64
  invlpg gs:[0x1319]  ; 65 0f 01 3c 25 19 13 00 00
  input flags CF AF
  result signal SIGSEGV at 0x10000bc0

case code-32 bits 32
  invlpg [ebx+0x7618]  ; 0f 01 bb 18 76 00 00
  input flags CF ZF
  result signal SIGSEGV at 0x10000bc0

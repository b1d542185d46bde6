; INSD: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-32-16 bits 64
  insd [edi], dx  ; 67 6d
  input flags ZF SF
  result signal SIGSEGV at 0x10000bc0

case repeated-to-memory-32-16 bits 64
  rep insd [rdi], dx  ; f3 6d
  input flags CF AF SF
  result signal SIGSEGV at 0x10000bc0

case code-32 bits 32
  insd [edi], dx  ; 6d
  input flags CF PF AF ZF SF
  result signal SIGSEGV at 0x10000bc0

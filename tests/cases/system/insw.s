; INSW: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-16 bits 64
  insw [rdi], dx  ; 66 6d
  input flags ZF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case repeated-to-memory-16 bits 64
  rep insw [rdi], dx  ; 66 f3 6d
  input flags CF AF ZF
  result signal SIGSEGV at 0x10000bc0

case code-32 bits 32
  insw [edi], dx  ; 66 6d
  input flags PF AF ZF OF
  result signal SIGSEGV at 0x10000bc0

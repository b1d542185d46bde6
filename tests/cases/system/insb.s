; INSB: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-8-16 bits 64
  insb [edi], dx  ; 67 6c
  input flags SF
  result signal SIGSEGV at 0x10000bc0

case repeated-to-memory-8-16 bits 64
  rep insb [edi], dx  ; 67 f3 6c
  input flags PF AF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case code-32 bits 32
  insb [edi], dx  ; 6c
  input flags PF SF DF
  result signal SIGSEGV at 0x10000bc0

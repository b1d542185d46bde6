; LIDT: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-80 bits 64
  lidt [r15d*4+0x10004392]  ; 67 42 0f 01 1c bd 92 43 00 10
  input flags SF DF OF
  result signal SIGSEGV at 0x10000bc0

case code-32 bits 32
  lidt [ebx*8+0x100038a0]  ; 66 0f 01 1c dd a0 38 00 10
  input flags PF AF ZF SF DF
  result signal SIGSEGV at 0x10000bc0

; LGDT: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-80 bits 64
  lgdt [rdx*1+0x10003fea]  ; 0f 01 14 15 ea 3f 00 10
  input flags ZF OF
  result signal SIGSEGV at 0x10000bc0

case code-32 bits 32
  lgdt [eax+0x4298]  ; 66 0f 01 90 98 42 00 00
  input flags PF SF DF
  result signal SIGSEGV at 0x10000bc0

; LLDT: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  lldt ax  ; 48 0f 00 d0
  input flags PF ZF SF
  result signal SIGSEGV at 0x10000bc0

case register-32 bits 64
  lldt sp  ; 0f 00 d4
  input flags CF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case register-16 bits 64
  lldt r10w  ; 66 41 0f 00 d2
  input flags CF PF AF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case to-memory-16 bits 64
  lldt [esp]  ; 66 67 0f 00 94 24 00 00 00 00
  input flags PF OF
  result signal SIGSEGV at 0x10000bc0

case code-32 bits 32
  lldt di  ; 0f 00 d7
  input flags PF AF ZF SF DF
  result signal SIGSEGV at 0x10000bc0

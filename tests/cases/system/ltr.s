; LTR: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  ltr r15w  ; 49 0f 00 df
  input flags AF ZF SF
  result signal SIGSEGV at 0x10000bc0

case register-32 bits 64
  ltr bx  ; 0f 00 db
  input flags AF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case register-16 bits 64
  ltr ax  ; 66 0f 00 d8
  input flags CF ZF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case to-memory-16 bits 64
  ltr [rip+0x2ec8]  ; 66 0f 00 1d c8 2e 00 00
  input flags CF AF ZF
  result signal SIGSEGV at 0x10000bc0

case code-32 bits 32
  ltr bx  ; 0f 00 db
  input flags SF
  result signal SIGSEGV at 0x10000bc0

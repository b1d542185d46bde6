; SETG: row in frontend-x86/src/ops/condition.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-8 bits 64
  setg ah  ; 0f 9f c4
  input flags ZF SF
  result rax 0x1010101010100010

case to-memory-8 bits 64
  setg [r10*1+0x10003c1f]  ; 42 0f 9f 04 15 1f 3c 00 10
  input r10 0x3c
  input flags CF AF
  result memory 0x10003c5b 01

case fault bits 64
  setg gs:[0x3a00]  ; 65 0f 9f 04 25 00 3a 00 00
  input flags CF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  setg bpl  ; 40 0f 9f c5
  setg al   ; 0f 9f c0
  input flags CF SF
  result rax 0x1010101010101000
  result rbp 0x1515151515151500

case code-32 bits 32
  setg ch  ; 0f 9f c5
  input flags CF PF SF
  result rcx 0x11110011

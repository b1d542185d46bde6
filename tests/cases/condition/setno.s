; SETNO: row in frontend-x86/src/ops/condition.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-8 bits 64
  setno ah  ; 0f 91 c4
  input flags CF PF DF
  result rax 0x1010101010100110

case to-memory-8 bits 64
  setno [0x10003cfc]  ; 0f 91 04 25 fc 3c 00 10
  result memory 0x10003cfc 01

case fault bits 64
  setno gs:[r14*4+0x379c]  ; 65 42 0f 91 04 b5 9c 37 00 00
  input r14 0x39
  input flags CF AF ZF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  setno bl  ; 0f 91 c3
  setno dh  ; 0f 91 c6
  input flags CF PF ZF SF
  result rdx 0x1212121212120112
  result rbx 0x1313131313131301

case code-32 bits 32
  setno cl  ; 0f 91 c1
  input flags CF AF SF OF
  result rcx 0x11111100

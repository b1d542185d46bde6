; SETNS: row in frontend-x86/src/ops/condition.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-8 bits 64
  setns r12b  ; 41 0f 99 c4
  input flags CF PF ZF SF OF
  result r12 0x1c1c1c1c1c1c1c00

case to-memory-8 bits 64
  setns gs:[rcx*1+0x713]  ; 65 0f 99 04 0d 13 07 00 00
  input rcx 0x15
  input flags PF
  result memory 0x10003b28 01

case fault bits 64
  setns [rip+0x6439]  ; 0f 99 05 39 64 00 00
  input flags SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  setns gs:[0x41c]  ; 65 0f 99 04 25 1c 04 00 00
  setns r8b         ; 41 0f 99 c0
  input flags CF PF
  result r8 0x1818181818181801
  result memory 0x1000381c 01

case code-32 bits 32
  setns cl  ; 0f 99 c1
  input flags PF
  result rcx 0x11111101

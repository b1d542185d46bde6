; POPA: row in frontend-x86/src/ops/stack.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-32 bits 32
  popa  ; 66 61
  input flags PF ZF
  input memory 0x10005000 01 00 00 00 00 00 f0 7f 05
  result rax 0x10100000
  result rcx 0x11110000
  result rdx 0x12120000
  result rbx 0x13130005
  result rsp 0x10005010
  result rbp 0x15150000
  result rsi 0x16160000
  result rdi 0x17170001

case sequence bits 32
  popa  ; 66 61
  popa  ; 66 61
  input flags PF AF OF
  input memory 0x10005000 aa 47 44 01 33 b1 b1 f3 ff 00 00 00 71 f5 9f c0
  result rax 0x10100000
  result rcx 0x11110000
  result rdx 0x12120000
  result rbx 0x13130000
  result rsp 0x10005020
  result rbp 0x15150000
  result rsi 0x16160000
  result rdi 0x17170000

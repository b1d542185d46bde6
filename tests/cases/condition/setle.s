; SETLE: row in frontend-x86/src/ops/condition.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-8 bits 64
  setle dil  ; 40 0f 9e c7
  input flags PF OF
  result rdi 0x1717171717171701

case to-memory-8 bits 64
  setle [r10d*8+0x10003c26]  ; 67 42 0f 9e 04 d5 26 3c 00 10
  input r10 0xc07fede00000003
  input flags AF ZF OF
  result memory 0x10003c3e 01

case fault bits 64
  setle [edi-0xdac5]  ; 67 0f 9e 87 3b 25 ff ff
  input rdi 0x348e263f10014ac4
  input flags CF PF ZF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  setle al   ; 0f 9e c0
  setle sil  ; 40 0f 9e c6
  input flags CF ZF OF
  result rax 0x1010101010101001
  result rsi 0x1616161616161601

case code-32 bits 32
  setle dl  ; 0f 9e c2
  input flags AF ZF
  result rdx 0x12121201

; SETAE: row in frontend-x86/src/ops/condition.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-8 bits 64
  setae ah  ; 0f 93 c4
  input flags ZF SF OF
  result rax 0x1010101010100110

case to-memory-8 bits 64
  setae [r14d+0x904f]  ; 67 41 0f 93 86 4f 90 00 00
  input r14 0x4af783110fffaa68
  input flags PF AF SF
  result memory 0x10003ab7 01

case fault bits 64
  setae [rbp*8+0x10006738]  ; 0f 93 04 ed 38 67 00 10
  input rbp 0x31
  input flags PF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  setae [rip+0x3bb8]  ; 0f 93 05 b8 3b 00 00
  setae r9b           ; 41 0f 93 c1
  input flags PF SF OF
  result r9 0x1919191919191901
  result memory 0x1000477f 01

case code-32 bits 32
  setae dl  ; 0f 93 c2
  input flags PF SF OF
  result rdx 0x12121201

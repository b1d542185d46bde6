; SETL: row in frontend-x86/src/ops/condition.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-8 bits 64
  setl r13b  ; 41 0f 9c c5
  input flags PF OF
  result r13 0x1d1d1d1d1d1d1d01

case to-memory-8 bits 64
  setl [ebx]  ; 67 0f 9c 83 00 00 00 00
  input rbx 0xc7b1e70b1000392a
  input flags CF PF AF ZF SF OF
  result unchanged

case fault bits 64
  setl [edx+r9d*4-0x69]  ; 67 42 0f 9c 84 8a 97 ff ff ff
  input rdx 0x270efd3d10007060
  input r9 0x270efd3d00000002
  input flags CF AF ZF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  setl gs:[r10*4+0x730]  ; 65 42 0f 9c 04 95 30 07 00 00
  setl r11b              ; 41 0f 9c c3
  input r10 0x7
  input flags PF ZF SF
  result r11 0x1b1b1b1b1b1b1b01
  result memory 0x10003b4c 01

case code-32 bits 32
  setl dl  ; 0f 9c c2
  input flags CF PF ZF DF OF
  result rdx 0x12121201

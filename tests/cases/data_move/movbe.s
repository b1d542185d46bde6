; MOVBE: row in frontend-x86/src/ops/data_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case memory-64 bits 64
  movbe r14, [0x10006980]  ; 67 4c 0f 38 f0 34 25 80 69 00 10
  input flags CF PF ZF DF OF
  input memory 0x10006982 b0 41 00 00 c0 ff
  result r14 0xb0410000c0ff

case memory-32 bits 64
  movbe edx, [rbx*8+0x10004408]  ; 0f 38 f0 14 dd 08 44 00 10
  input rbx 0x31
  input flags CF PF AF SF
  input memory 0x10004590 ff ff 7f
  result rdx 0xffff7f00

case memory-16 bits 64
  movbe bx, [0x10003eae]  ; 66 0f 38 f0 1c 25 ae 3e 00 10
  input flags CF AF ZF OF
  input memory 0x10003eae b7 60
  result rbx 0x131313131313b760

case to-memory-64 bits 64
  movbe [0x10004048], rsp  ; 48 0f 38 f1 24 25 48 40 00 10
  input flags PF AF SF OF
  result memory 0x1000404c 10 00 50

case to-memory-32 bits 64
  movbe [r15d+r9d*4], r10d  ; 67 47 0f 38 f1 94 8f 00 00 00 00
  input r9 0xa9027eb0fffffff2
  input r10 0x6fae4daa04fee58
  input r15 0xa9027eb0100041c9
  input flags PF AF
  result memory 0x10004191 a0 4f ee 58

case to-memory-16 bits 64
  movbe [0x100046fa], dx  ; 66 0f 38 f1 14 25 fa 46 00 10
  input rdx 0x133fe1f400000001
  input flags PF AF ZF OF
  result memory 0x100046fb 01

case fault bits 64
  movbe [rcx*4+0x10006f77], r11w  ; 66 44 0f 38 f1 1c 8d 77 6f 00 10
  input rcx 0x22
  input r11 0x8000
  input flags PF AF SF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  movbe [rcx*8+0x10003a34], ecx  ; 0f 38 f1 0c cd 34 3a 00 10
  movbe [rcx*8+0x10003a34], ecx  ; 0f 38 f1 0c cd 34 3a 00 10
  input rcx 0xc
  input flags CF PF ZF SF DF OF
  result memory 0x10003a97 0c

case code-32 bits 32
  movbe edx, [esi+0x57f4]  ; 0f 38 f0 96 f4 57 00 00
  input rsi 0xfffe88c
  input flags PF AF ZF SF DF OF
  input memory 0x10004080 e2 d8 e7 d2
  result rdx 0xe2d8e7d2

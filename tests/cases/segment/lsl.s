; LSL: row in frontend-x86/src/ops/segment.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: the runtime answers

case register-64 bits 64
  lsl rax, rax  ; 48 0f 03 c0
  input rax 0xb
  input flags CF ZF SF DF

case register-32 bits 64
  lsl r9d, ebp  ; 44 0f 03 cd
  input rbp 0xc934c9807fffffff
  input flags CF PF AF SF

case register-16 bits 64
  lsl r12w, di  ; 66 44 0f 03 e7
  input rdi 0x17
  input flags CF SF OF

case memory-64-16 bits 64
  lsl r11, [r11d+0x5d]  ; 67 4d 0f 03 9b 5d 00 00 00
  input r11 0x6fb7a7f0100066a3
  input flags ZF SF OF
  input memory 0x10006700 85 dd

case memory-32-16 bits 64
  lsl r15d, gs:[0x592]  ; 65 44 0f 03 3c 25 92 05 00 00
  input flags PF SF
  input memory 0x10003992 22 f4

case memory-16 bits 64
  lsl di, [esi]  ; 66 67 0f 03 be 00 00 00 00
  input rsi 0xe3cb7d9e10004213
  input flags CF PF ZF
  input memory 0x10004213 cc 7d

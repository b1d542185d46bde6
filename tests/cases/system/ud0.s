; UD0: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  ud0 r10, r11  ; 4d 0f ff d3
  input flags CF PF AF ZF OF
  result signal SIGILL at 0x10000bc0

case register-32 bits 64
  ud0 r12d, r9d  ; 45 0f ff e1
  input flags CF PF AF ZF DF OF
  result signal SIGILL at 0x10000bc0

case register-16 bits 64
  ud0 r13w, r10w  ; 66 45 0f ff ea
  input flags PF AF
  result signal SIGILL at 0x10000bc0

case memory-64 bits 64
  ud0 rcx, gs:[rbx*2+0xa62]  ; 65 48 0f ff 0c 5d 62 0a 00 00
  input flags CF AF SF OF
  result signal SIGILL at 0x10000bc0

case memory-32 bits 64
  ud0 edx, [rax*1+0x10004374]  ; 0f ff 14 05 74 43 00 10
  input flags CF PF ZF SF OF
  result signal SIGILL at 0x10000bc0

case memory-16 bits 64
  ud0 dx, [0x1000445f]  ; 66 0f ff 14 25 5f 44 00 10
  input flags PF SF
  result signal SIGILL at 0x10000bc0

case code-32 bits 32
  ud0 ebx, eax  ; 0f ff d8
  input flags CF AF SF OF
  result signal SIGILL at 0x10000bc0

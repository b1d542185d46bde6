; BLSMSK: row in frontend-x86/src/ops/bmi.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  blsmsk r9, r10  ; c4 c2 b0 f3 d2
  input r10 0x957c53a400007fff
  input flags CF SF DF OF
  result r9 0x1
  result flags ?PF ?AF DF

case register-32 bits 64
  blsmsk r11d, ebx  ; c4 e2 20 f3 d3
  input rbx 0xe903c71600000000
  input flags CF PF ZF
  result r11 0xffffffff
  result flags CF ?PF ?AF SF

case memory-64 bits 64
  blsmsk r11, [rbx*8+0x10004600]  ; c4 e2 a0 f3 14 dd 00 46 00 10
  input rbx 0x0
  input flags PF AF ZF DF
  input memory 0x10004600 87 57 44 a8 20 2f 7e 7c
  result r11 0x1
  result flags ?PF ?AF DF

case memory-32 bits 64
  blsmsk ecx, [0x10003c98]  ; c4 e2 70 f3 14 25 98 3c 00 10
  input flags CF PF DF
  input memory 0x10003c98 0d b5 56 64
  result rcx 0x1
  result flags ?PF ?AF DF

case carry bits 64
  blsmsk esp, [rip+0x3103]  ; c4 e2 58 f3 15 03 31 00 00
  input flags PF AF ZF DF
  result rsp 0xffffffff
  result flags CF ?PF ?AF SF DF

case fault bits 64
  blsmsk rbx, [rax*2+0x10006f81]  ; c4 e2 e0 f3 14 45 81 6f 00 10
  input rax 0x3f
  input flags CF PF AF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  blsmsk ecx, [r12d+r11d+0x6d]  ; 67 c4 82 70 f3 94 1c 6d 00 00 00
  blsmsk r15, rsp               ; c4 e2 80 f3 d4
  input r11 0x3debe84fffffffee
  input r12 0x3debe84f100044d1
  input flags CF AF
  result rcx 0xffffffff
  result r15 0x1fff
  result flags ?PF ?AF

case code-32 bits 32
  blsmsk ecx, edx  ; c4 e2 70 f3 d2
  input rdx 0x93f6ff9b
  input flags PF AF OF
  result rcx 0x1
  result flags ?PF ?AF

; BLSI: row in frontend-x86/src/ops/bmi.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  blsi r8, rdi  ; c4 e2 b8 f3 df
  input rdi 0x80
  input flags CF PF AF ZF
  result r8 0x80
  result flags CF ?PF ?AF

case register-32 bits 64
  blsi edi, r14d  ; c4 c2 40 f3 de
  input r14 0x80000000
  input flags CF AF OF
  result rdi 0x80000000
  result flags CF ?PF ?AF SF

case memory-64 bits 64
  blsi rbx, [0x100039b0]  ; c4 e2 e0 f3 1c 25 b0 39 00 10
  input flags CF PF ZF SF OF
  input memory 0x100039b0 3a a9 4f 93 30 f4 2f f1
  result rbx 0x2
  result flags CF ?PF ?AF

case memory-32 bits 64
  blsi r10d, [ebx]  ; 67 c4 e2 28 f3 9b 00 00 00 00
  input rbx 0x3f88aeb410003e44
  input flags PF AF SF DF OF
  input memory 0x10003e44 17 ad 34 4f
  result r10 0x1
  result flags CF ?PF ?AF DF

case fault bits 64
  blsi r9, [0x10006ffc]  ; c4 e2 b0 f3 1c 25 fc 6f 00 10
  input flags CF AF ZF
  result signal SIGSEGV at 0x10000bc0

case zero bits 64
  blsi r13d, [r8*2+0x100040d0]  ; c4 a2 10 f3 1c 45 d0 40 00 10
  input r8 0x4
  input flags AF
  result r13 0x0
  result flags ?PF ?AF ZF

case sequence bits 64
  blsi esp, [0x1000396c]  ; 67 c4 e2 58 f3 1c 25 6c 39 00 10
  blsi r8d, eax           ; c4 e2 38 f3 d8
  input flags CF PF ZF SF DF OF
  input memory 0x1000396c 01
  result rsp 0x1
  result r8 0x10
  result flags CF ?PF ?AF DF

case code-32 bits 32
  blsi ecx, ebp  ; c4 e2 70 f3 dd
  input rbp 0x20
  input flags CF PF SF
  result rcx 0x20
  result flags CF ?PF ?AF

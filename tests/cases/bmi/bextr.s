; BEXTR: row in frontend-x86/src/ops/bmi.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  bextr rdi, r15, rax  ; c4 c2 f8 f7 ff
  input rax 0x18
  input r15 0x28
  input flags CF PF AF ZF
  result rdi 0x0
  result flags ?PF ?AF ZF ?SF

case register-32 bits 64
  bextr edx, ebx, edx  ; c4 e2 68 f7 d3
  input rdx 0x8dd0dc2200000001
  input rbx 0x7f
  input flags CF AF ZF DF OF
  result rdx 0x0
  result flags ?PF ?AF ZF ?SF DF

case memory-64 bits 64
  bextr rcx, [0x10004532], rbx  ; c4 e2 e0 f7 0c 25 32 45 00 10
  input rbx 0x53f9be7adfc94d5
  input flags ZF SF DF OF
  input memory 0x10004532 2c c1 00 00 c0 bf 01
  result rcx 0x0
  result flags ?PF ?AF ZF ?SF DF

case memory-32 bits 64
  bextr r11d, [0x100043b4], r11d  ; c4 62 20 f7 1c 25 b4 43 00 10
  input r11 0xda7efe69966f9e02
  input flags PF ZF SF DF OF
  input memory 0x100043b4 ff ff ff 7f
  result r11 0x1fffffff
  result flags ?PF ?AF ?SF DF

case zero bits 64
  bextr r11d, ebp, r13d  ; c4 62 10 f7 dd
  input rbp 0x38
  input r13 0x80000000
  input flags AF
  result r11 0x0
  result flags ?PF ?AF ZF ?SF

case fault bits 64
  bextr r14, [rip+0x6431], rsp  ; c4 62 d8 f7 35 31 64 00 00
  input flags CF PF AF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  bextr r8, rdi, rbx     ; c4 62 e0 f7 c7
  bextr r15d, esp, r11d  ; c4 62 20 f7 fc
  input rbx 0x0
  input rdi 0x2b
  input flags AF DF
  result r8 0x0
  result r15 0x2
  result flags ?PF ?AF ?SF DF

case code-32 bits 32
  bextr esi, eax, eax  ; c4 e2 78 f7 f0
  input rax 0x1
  input flags CF SF DF OF
  result rsi 0x0
  result flags ?PF ?AF ZF ?SF DF

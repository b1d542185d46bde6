; BLSR: row in frontend-x86/src/ops/bmi.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  blsr rdx, rbp  ; c4 e2 e8 f3 cd
  input rbp 0x1b282d5500008000
  input flags PF ZF DF OF
  result rdx 0x1b282d5500000000
  result flags ?PF ?AF DF

case register-32 bits 64
  blsr r11d, r9d  ; c4 c2 20 f3 c9
  input r9 0x0
  input flags CF PF AF DF
  result r11 0x0
  result flags CF ?PF ?AF ZF DF

case memory-64 bits 64
  blsr rbp, [r12d]  ; 67 c4 c2 d0 f3 8c 24 00 00 00 00
  input r12 0xceab99cf10004600
  input flags AF OF
  input memory 0x10004600 c5 5b dd cd aa c9 70 fc
  result rbp 0xfc70c9aacddd5bc4
  result flags ?PF ?AF SF

case memory-32 bits 64
  blsr r15d, [0x10003b4c]  ; c4 e2 00 f3 0c 25 4c 3b 00 10
  input flags SF
  input memory 0x10003b4c c7 a5 46 52
  result r15 0x5246a5c6
  result flags ?PF ?AF

case carry bits 64
  blsr r8d, r8d  ; c4 c2 38 f3 c8
  input r8 0x59c8a50a00000000
  input flags AF ZF SF DF OF
  result r8 0x0
  result flags CF ?PF ?AF ZF DF

case fault bits 64
  blsr r9d, gs:[r11*4+0x3b56]  ; 65 c4 a2 30 f3 0c 9d 56 3b 00 00
  input r11 0x2a
  input flags CF PF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  blsr ebp, [rbx*2+0x100039c0]  ; c4 e2 50 f3 0c 5d c0 39 00 10
  blsr rdi, r11                 ; c4 c2 c0 f3 cb
  input rbx 0x32
  input flags CF ZF
  input memory 0x10003a26 80 7f
  result rbp 0x7f000000
  result rdi 0x1b1b1b1b1b1b1b1a
  result flags ?PF ?AF

case code-32 bits 32
  blsr ebx, ebx  ; c4 e2 60 f3 cb
  input rbx 0x6
  input flags PF AF
  result rbx 0x4
  result flags ?PF ?AF

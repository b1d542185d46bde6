; ANDN: row in frontend-x86/src/ops/bmi.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  andn r10, rsp, rcx  ; c4 62 d8 f2 d1
  input rcx 0x7047969e47204bd8
  input flags CF PF ZF SF DF
  result r10 0x7047969e47200bd8
  result flags ?PF ?AF DF

case register-32 bits 64
  andn r13d, r15d, r15d  ; c4 42 00 f2 ef
  input r15 0xd8215d6e3d9d1428
  input flags CF PF AF DF
  result r13 0x0
  result flags ?PF ?AF ZF DF

case memory-64 bits 64
  andn rsp, rdx, [rsi*8+0x10004060]  ; c4 e2 e8 f2 24 f5 60 40 00 10
  input rdx 0x2
  input rsi 0x37
  input flags CF PF AF ZF OF
  input memory 0x1000421b 80 bb f8 ac cf
  result rsp 0xcfacf8bb80000000
  result flags ?PF ?AF SF

case memory-32 bits 64
  andn r11d, ebx, [r12d-0x78]  ; 67 c4 42 60 f2 9c 24 88 ff ff ff
  input rbx 0x32
  input r12 0xe2aa85a110003a24
  input flags SF
  input memory 0x100039ae c0 bf
  result r11 0xbfc00000
  result flags ?PF ?AF SF

case fault bits 64
  andn r15, rbp, [esp-0x71]  ; 67 c4 62 d0 f2 bc 24 8f ff ff ff
  input rsp 0x7e510ee110007071
  input rbp 0x81305d3497a206e5
  input flags AF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  andn r15, rdi, r15   ; c4 42 c0 f2 ff
  andn r12d, r8d, esi  ; c4 62 38 f2 e6
  input rdi 0x4424f2cb00000000
  input r15 0xc
  input flags CF PF ZF OF
  result r12 0x6060606
  result flags ?PF ?AF

case code-32 bits 32
  andn ebp, edx, ebp  ; c4 e2 68 f2 ed
  input rdx 0xe0a4a09d
  input rbp 0x2c
  input flags CF AF SF OF
  result rbp 0x20
  result flags ?PF ?AF

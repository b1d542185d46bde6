; BZHI: row in frontend-x86/src/ops/bmi.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  bzhi r13, r15, r13  ; c4 42 90 f5 ef
  input r13 0xea41b03bba8426f3
  input r15 0xa10c38fd00000002
  input flags CF AF DF
  result r13 0xa10c38fd00000002
  result flags CF ?PF ?AF SF DF

case register-32 bits 64
  bzhi ebx, r10d, ebx  ; c4 c2 60 f5 da
  input rbx 0x7fffffffffffffff
  input r10 0x3d7dae9847bdfa2
  input flags AF ZF
  result rbx 0x847bdfa2
  result flags CF ?PF ?AF SF

case memory-64 bits 64
  bzhi rdx, [rip+0x3917], rbp  ; c4 e2 d0 f5 15 17 39 00 00
  input rbp 0x8000000000000000
  input flags ZF SF OF
  input memory 0x100044e5 e0 4c c0
  result rdx 0x0
  result flags ?PF ?AF ZF

case memory-32 bits 64
  bzhi r8d, [rip+0x2ff1], edi  ; c4 62 40 f5 05 f1 2f 00 00
  input rdi 0x80
  input flags ZF SF DF
  input memory 0x10003bba b8 c2
  result r8 0xc2b8
  result flags CF ?PF ?AF DF

case zero bits 64
  bzhi rdi, r11, rsp  ; c4 c2 d8 f5 fb
  input r11 0x3a291993c1cea583
  input flags CF PF AF SF
  result rdi 0x0
  result flags ?PF ?AF ZF

case sequence bits 64
  bzhi r8, r14, rbp     ; c4 42 d0 f5 c6
  bzhi r8d, r11d, r11d  ; c4 42 20 f5 c3
  input rbp 0x2
  input r14 0xd
  input flags PF AF ZF
  result r8 0x31b1b1b
  result flags ?PF ?AF

case code-32 bits 32
  bzhi edi, edx, eax  ; c4 e2 78 f5 fa
  input rax 0xc5aeb9f9
  input rdx 0xff
  input flags CF PF ZF
  result rdi 0xff
  result flags CF ?PF ?AF

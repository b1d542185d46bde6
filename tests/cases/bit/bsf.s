; BSF: row in frontend-x86/src/ops/bit.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  bsf r12, r12  ; 4d 0f bc e4
  input r12 0xff
  input flags CF ZF DF
  result r12 0x0
  result flags ?CF ?PF ?AF ?SF DF ?OF

case register-32 bits 64
  bsf r11d, r15d  ; 45 0f bc df
  input r11 0x1
  input r15 0x80000000
  input flags AF ZF DF
  result r11 0x1f
  result flags ?CF ?PF ?AF ?SF DF ?OF

case register-16 bits 64
  bsf ax, r15w  ; 66 41 0f bc c7
  input rax 0x80000000
  input r15 0x2
  input flags CF PF AF SF OF
  result rax 0x80000001
  result flags ?CF ?PF ?AF ?SF ?OF

case memory-64 bits 64
  bsf r12, [0x1000414d]  ; 4c 0f bc 24 25 4d 41 00 10
  input r12 0x44afa1de1ca02a3f
  input flags CF PF AF SF OF
  input memory 0x1000414d fe 16 8b 00 40 e4 c2 34
  result r12 0x1
  result flags ?CF ?PF ?AF ?SF ?OF

case memory-32 bits 64
  bsf r9d, [rip+0x343c]  ; 44 0f bc 0d 3c 34 00 00
  input r9 0xf
  input flags PF AF ZF
  input memory 0x10004004 b2 21 c3 45
  result r9 0x1
  result flags ?CF ?PF ?AF ?SF ?OF

case memory-16 bits 64
  bsf dx, [0x10003bf6]  ; 66 0f bc 14 25 f6 3b 00 10
  input rdx 0x5
  input flags CF PF SF OF
  result flags ?CF ?PF ?AF ZF ?SF ?OF

case fault bits 64
  bsf esp, [rip+0x6438]  ; 0f bc 25 38 64 00 00
  input flags PF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  bsf r15w, [r11d*1+0x10003df3]  ; 66 67 46 0f bc 3c 1d f3 3d 00 10
  bsf rdx, r11                   ; 49 0f bc d3
  input r11 0xf4096cc30000002d
  input r15 0x3b
  input flags PF AF ZF
  input memory 0x10003e20 27 cf
  result rdx 0x0
  result r15 0x0
  result flags ?CF ?PF ?AF ?SF ?OF

case code-32 bits 32
  bsf esp, ecx  ; 0f bc e1
  input rcx 0x2
  input flags ZF OF
  result rsp 0x1
  result flags ?CF ?PF ?AF ?SF ?OF

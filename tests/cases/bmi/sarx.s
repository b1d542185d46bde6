; SARX: row in frontend-x86/src/ops/bmi.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  sarx r8, r14, rcx  ; c4 42 f2 f7 c6
  input rcx 0x87b14e6e692f4a95
  input r14 0xe37754cf3c640d4b
  input flags CF PF AF SF
  result r8 0xffffff1bbaa679e3

case register-32 bits 64
  sarx eax, r11d, r10d  ; c4 c2 2a f7 c3
  input r10 0xca6d9f9cf813d6e0
  input r11 0xffffffff
  input flags CF PF ZF SF
  result rax 0xffffffff

case memory-64 bits 64
  sarx rdx, [0x100041d4], rbp  ; 67 c4 e2 d2 f7 14 25 d4 41 00 10
  input rbp 0x36
  input flags ZF OF
  input memory 0x100041d4 db b8 10 c7 00 00 aa c1
  result rdx 0xffffffffffffff06

case memory-32 bits 64
  sarx r8d, gs:[0x6dd], esi  ; 65 c4 62 4a f7 04 25 dd 06 00 00
  input rsi 0x7fffffffffffffff
  input flags PF AF DF
  result r8 0x0

case fault bits 64
  sarx rdx, [0x10006ff9], r13  ; c4 e2 92 f7 14 25 f9 6f 00 10
  input r13 0x7
  input flags ZF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  sarx r8d, r9d, eax  ; c4 42 7a f7 c1
  sarx r9, r12, rbp   ; c4 42 d2 f7 cc
  input rax 0x24
  input r9 0xd3cf8b5300000002
  input flags AF SF DF
  result r8 0x0
  result r9 0xe0e0e0e0e0

case code-32 bits 32
  sarx esp, ecx, esp  ; c4 e2 5a f7 e1
  input rcx 0x3c
  input flags PF SF OF
  result rsp 0x3c

; CMOVB: row in frontend-x86/src/ops/data_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  cmovb rsi, rcx  ; 48 0f 42 f1
  input rcx 0x1
  input rsi 0x873ff275fcf82585
  input flags CF PF ZF
  result rsi 0x1

case register-32 bits 64
  cmovb r13d, r14d  ; 45 0f 42 ee
  input r13 0xdca5bc3ffffffff
  input r14 0x2
  input flags CF PF
  result r13 0x2

case register-16 bits 64
  cmovb bp, ax  ; 66 0f 42 e8
  input rax 0x4
  input rbp 0x24
  input flags PF SF
  result unchanged

case memory-64 bits 64
  cmovb rbx, [rip+0x2d98]  ; 48 0f 42 1d 98 2d 00 00
  input rbx 0x3d6572e1ffffffff
  input flags CF OF
  input memory 0x10003961 80 3e 42 09 fe fc 39
  result rbx 0x39fcfe09423e8000

case memory-32 bits 64
  cmovb r12d, [ebp+ebp*2+0x10003c84]  ; 67 44 0f 42 a4 6d 84 3c 00 10
  input rbp 0x64dcf0b200000017
  input r12 0x36c7d0d99e463a1a
  input flags PF ZF
  input memory 0x10003cc9 87 e4 de 77
  result r12 0x9e463a1a

case memory-16 bits 64
  cmovb r9w, [rsi*2+0x100038c0]  ; 66 44 0f 42 0c 75 c0 38 00 10
  input rsi 0x30
  input r9 0x12
  input flags CF ZF SF
  input memory 0x10003920 3b 24
  result r9 0x243b

case fault bits 64
  cmovb rbx, [eax+r12d*4]  ; 67 4a 0f 42 9c a0 00 00 00 00
  input rax 0x109bc0b810007033
  input rbx 0x20
  input r12 0x109bc0b8fffffff3
  input flags PF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  cmovb r10d, [0x100041e0]  ; 44 0f 42 14 25 e0 41 00 10
  cmovb r14w, r10w          ; 66 45 0f 42 f2
  input r10 0x7fff
  input flags CF AF ZF
  input memory 0x100041e0 29 f0 14 3f
  result r10 0x3f14f029
  result r14 0x1e1e1e1e1e1ef029

case code-32 bits 32
  cmovb ebx, esp  ; 0f 42 dc
  input rbx 0xc
  input flags ZF SF DF OF
  result unchanged

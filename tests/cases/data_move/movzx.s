; MOVZX: row in frontend-x86/src/ops/data_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-16 bits 64
  movzx r10, si  ; 4c 0f b7 d6
  input rsi 0xf8179e4fdce198da
  input flags CF PF AF
  result r10 0x98da

case register-64-8 bits 64
  movzx r11, r11b  ; 4d 0f b6 db
  input r11 0x7b0f52841a7446b5
  input flags PF AF
  result r11 0xb5

case register-32-16 bits 64
  movzx edi, ax  ; 0f b7 f8
  input rax 0x1d
  input flags ZF DF
  result rdi 0x1d

case register-32-8 bits 64
  movzx esi, al  ; 0f b6 f0
  input rax 0x4a6edeee169b5b46
  input flags ZF
  result rsi 0x46

case register-16 bits 64
  movzx r14w, r14w  ; 66 45 0f b7 f6
  input r14 0xe
  input flags CF PF AF SF DF OF
  result unchanged

case register-16-8 bits 64
  movzx r15w, dil  ; 66 44 0f b6 ff
  input rdi 0x242c99b6ffffffff
  input flags CF ZF SF OF
  result r15 0x1f1f1f1f1f1f00ff

case memory-64-16 bits 64
  movzx rbp, word ptr [ebx]  ; 67 48 0f b7 ab 00 00 00 00
  input rbx 0xe2dab82310003b68
  input flags CF SF OF
  input memory 0x10003b68 2b
  result rbp 0x2b

case memory-64-8 bits 64
  movzx rax, byte ptr [rip+0x3573]  ; 48 0f b6 05 73 35 00 00
  input flags CF AF ZF SF OF
  input memory 0x1000413b 80
  result rax 0x80

case memory-32-16 bits 64
  movzx esi, word ptr [0x10003e1c]  ; 0f b7 34 25 1c 3e 00 10
  input flags PF AF OF
  input memory 0x10003e1c 94 c8
  result rsi 0xc894

case memory-32-8 bits 64
  movzx eax, byte ptr gs:[0xdfd]  ; 65 0f b6 04 25 fd 0d 00 00
  input flags PF AF OF
  input memory 0x100041fd a0
  result rax 0xa0

case memory-16 bits 64
  movzx r12w, word ptr [rax*8+0x10003e4c]  ; 66 44 0f b7 24 c5 4c 3e 00 10
  input rax 0x1f
  input flags CF ZF SF DF OF
  result r12 0x1c1c1c1c1c1c0000

case memory-16-8 bits 64
  movzx r15w, byte ptr [rsi*1+0x10004538]  ; 66 44 0f b6 3c 35 38 45 00 10
  input rsi 0x12
  input flags PF ZF
  input memory 0x1000454a 5b
  result r15 0x1f1f1f1f1f1f005b

case fault bits 64
  movzx esi, word ptr [rip+0x6439]  ; 0f b7 35 39 64 00 00
  input flags CF PF AF ZF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  movzx r14w, word ptr [rip+0x355b]  ; 66 44 0f b7 35 5b 35 00 00
  movzx r10, r9w                     ; 4d 0f b7 d1
  input flags CF ZF
  input memory 0x10004124 01
  result r10 0x1919
  result r14 0x1e1e1e1e1e1e0001

case code-32 bits 32
  movzx esp, sp  ; 0f b7 e4
  input flags PF AF ZF SF
  result rsp 0x5000

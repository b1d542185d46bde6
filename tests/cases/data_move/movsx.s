; MOVSX: row in frontend-x86/src/ops/data_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-16 bits 64
  movsx rax, r9w  ; 49 0f bf c1
  input r9 0x2a
  input flags CF AF ZF OF
  result rax 0x2a

case register-64-8 bits 64
  movsx rcx, bl  ; 48 0f be cb
  input rbx 0x3b
  input flags ZF SF OF
  result rcx 0x3b

case register-32-16 bits 64
  movsx ecx, sp  ; 0f bf cc
  input flags CF PF ZF OF
  result rcx 0x5000

case register-32-8 bits 64
  movsx esp, ah  ; 0f be e4
  input flags CF PF SF
  result rsp 0x10

case register-16 bits 64
  movsx sp, r10w  ; 66 41 0f bf e2
  input r10 0xffffffffffffffff
  input flags CF PF
  result rsp 0x1000ffff

case register-16-8 bits 64
  movsx r14w, r9b  ; 66 45 0f be f1
  input r9 0xc6639ee87fffffff
  input flags CF SF OF
  result r14 0x1e1e1e1e1e1effff

case memory-64-16 bits 64
  movsx r13, word ptr [rbp*4+0x100038e2]  ; 4c 0f bf 2c ad e2 38 00 10
  input rbp 0x27
  input flags CF ZF SF DF OF
  input memory 0x1000397e 13 da
  result r13 0xffffffffffffda13

case memory-64-8 bits 64
  movsx r12, byte ptr [r10d*4+0x10003c21]  ; 67 4e 0f be 24 95 21 3c 00 10
  input r10 0x3a4ea05100000004
  input flags AF ZF SF OF
  input memory 0x10003c31 ff
  result r12 0xffffffffffffffff

case memory-32-16 bits 64
  movsx edi, word ptr [r11*4+0x100064ac]  ; 42 0f bf 3c 9d ac 64 00 10
  input r11 0x15
  input flags PF OF
  input memory 0x10006500 ff ff
  result rdi 0xffffffff

case memory-32-8 bits 64
  movsx r10d, byte ptr [rip+0x2ef4]  ; 44 0f be 15 f4 2e 00 00
  input memory 0x10003abc 19
  result r10 0x19

case memory-16 bits 64
  movsx bp, word ptr [0x10003972]  ; 66 67 0f bf 2c 25 72 39 00 10
  input flags CF ZF SF DF
  input memory 0x10003972 be 22
  result rbp 0x15151515151522be

case memory-16-8 bits 64
  movsx ax, byte ptr [r15*4+0x10004366]  ; 66 42 0f be 04 bd 66 43 00 10
  input r15 0x14
  input flags SF OF
  input memory 0x100043b6 40
  result rax 0x1010101010100040

case fault bits 64
  movsx rsp, word ptr [r10*4+0x10006fbb]  ; 4a 0f bf 24 95 bb 6f 00 10
  input r10 0x11
  input flags PF AF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  movsx r11, ax    ; 4c 0f bf d8
  movsx r12w, bpl  ; 66 44 0f be e5
  input rax 0xe7d6fb27ffffffff
  input flags AF ZF OF
  result r11 0xffffffffffffffff
  result r12 0x1c1c1c1c1c1c0015

case code-32 bits 32
  movsx esp, sp  ; 0f bf e4
  input flags AF ZF SF DF
  result rsp 0x5000

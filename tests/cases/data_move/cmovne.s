; CMOVNE: row in frontend-x86/src/ops/data_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  cmovne rsp, r15  ; 49 0f 45 e7
  input r15 0x1a
  input flags CF PF SF DF
  result rsp 0x1a

case register-32 bits 64
  cmovne ecx, ebx  ; 0f 45 cb
  input rcx 0x7258f56100007fff
  input rbx 0x307a84a6e8e2569d
  input flags ZF
  result rcx 0x7fff

case register-16 bits 64
  cmovne dx, r14w  ; 66 41 0f 45 d6
  input rdx 0x8000
  input r14 0x87ac90c4ff0b0b88
  input flags CF DF OF
  result rdx 0xb88

case memory-64 bits 64
  cmovne rdx, [esp+r12d*2]  ; 67 4a 0f 45 94 64 00 00 00 00
  input rdx 0x83a12a097fffffff
  input rsp 0xeaa2e31410003cb4
  input r12 0xeaa2e314fffffffa
  input flags PF AF ZF DF OF
  input memory 0x10003ca8 15 3e 07 e6 00 c0 aa c2
  result unchanged

case memory-32 bits 64
  cmovne r14d, [0x10004559]  ; 67 44 0f 45 34 25 59 45 00 10
  input r14 0xb6d07992fdb04d14
  input flags CF PF AF ZF SF
  result r14 0xfdb04d14

case memory-16 bits 64
  cmovne di, [r9d*1+0x100066c6]  ; 66 67 42 0f 45 3c 0d c6 66 00 10
  input rdi 0x8880664ace4386d9
  input r9 0x29916c8a0000003a
  input flags CF PF ZF OF
  result unchanged

case fault bits 64
  cmovne r11, [0x10006ffc]  ; 4c 0f 45 1c 25 fc 6f 00 10
  input r11 0x1d
  input flags ZF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  cmovne r11d, ebp  ; 44 0f 45 dd
  cmovne rcx, rbp   ; 48 0f 45 cd
  input rbp 0x8000000000000000
  input r11 0xff
  result rcx 0x8000000000000000
  result r11 0x0

case code-32 bits 32
  cmovne edx, ebx  ; 0f 45 d3
  input rdx 0x8000
  input rbx 0x1
  input flags PF ZF SF DF OF
  result unchanged

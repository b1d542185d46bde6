; CMOVLE: row in frontend-x86/src/ops/data_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  cmovle rax, rcx  ; 48 0f 4e c1
  input rax 0x2e
  input rcx 0x1d5503b580000000
  input flags CF OF
  result rax 0x1d5503b580000000

case register-32 bits 64
  cmovle esi, edi  ; 0f 4e f7
  input rsi 0x6228373f678e4676
  input rdi 0x7e746d6400008000
  input flags OF
  result rsi 0x8000

case register-16 bits 64
  cmovle ax, cx  ; 66 0f 4e c1
  input rax 0x8000
  input rcx 0x80000000
  input flags CF PF AF
  result unchanged

case memory-64 bits 64
  cmovle rbx, [rsi*1+0x100064d0]  ; 48 0f 4e 1c 35 d0 64 00 10
  input rbx 0xa306ad8b00000000
  input rsi 0x30
  input flags CF PF ZF DF
  input memory 0x10006506 e0 41
  result rbx 0x41e0000000000000

case memory-32 bits 64
  cmovle edi, [0x10006240]  ; 0f 4e 3c 25 40 62 00 10
  input rdi 0x80
  input flags CF AF DF
  input memory 0x10006240 ff ff ff ff
  result unchanged

case memory-16 bits 64
  cmovle dx, [0x10003e48]  ; 66 0f 4e 14 25 48 3e 00 10
  input rdx 0xff
  input flags CF ZF SF
  input memory 0x10003e48 fd f3
  result rdx 0xf3fd

case fault bits 64
  cmovle edx, [0x10006ffe]  ; 67 0f 4e 14 25 fe 6f 00 10
  input rdx 0x12
  input flags AF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  cmovle esi, r14d  ; 41 0f 4e f6
  cmovle bp, bp     ; 66 0f 4e ed
  input rsi 0xa
  input r14 0x1900ce5ae1b58129
  input flags CF PF ZF SF OF
  result rsi 0xe1b58129

case code-32 bits 32
  cmovle edi, ebx  ; 0f 4e fb
  input rbx 0x14
  input rdi 0x8000
  input flags CF AF ZF SF OF
  result rdi 0x14

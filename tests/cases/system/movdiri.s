; MOVDIRI: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-64 bits 64
  movdiri [ebx*1+0x10004398], r12  ; 67 4c 0f 38 f9 24 1d 98 43 00 10
  input rbx 0x46438a0300000028
  input r12 0x19
  input flags CF PF AF SF OF
  result memory 0x100043c0 19

case to-memory-32 bits 64
  movdiri [r14d-0x5e], ecx  ; 67 41 0f 38 f9 8e a2 ff ff ff
  input rcx 0x33
  input r14 0x5339d35a10003982
  input flags CF PF ZF SF
  result memory 0x10003924 33

case fault bits 64
  movdiri [r10d-0x372d], rax  ; 67 49 0f 38 f9 82 d3 c8 ff ff
  input rax 0xf71c450de0c13673
  input r10 0x943861001000a72b
  input flags CF PF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  movdiri [edi*2+0x10004316], r12  ; 67 4c 0f 38 f9 24 7d 16 43 00 10
  movdiri [edi*2+0x10004316], r12  ; 67 4c 0f 38 f9 24 7d 16 43 00 10
  input rdi 0x395bf8000000039
  input r12 0x26d0027600000000
  input flags CF AF ZF SF
  result memory 0x1000438c 76 02 d0 26

case code-32 bits 32
  movdiri [edi], ebx  ; 0f 38 f9 9f 00 00 00 00
  input rbx 0x693a4015
  input rdi 0x100044e0
  input flags PF AF DF
  result memory 0x100044e0 15 40 3a 69

; MOVLPS: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case memory-128-64 bits 64
  movlps xmm3, gs:[r9*8+0x778]  ; 65 42 0f 12 1c cd 78 07 00 00
  input r9 0x2c
  input xmm3 0x7d5064b7e82a7d56_a2df20477ed7a7db
  input flags PF AF ZF SF DF OF
  input memory 0x10003cdd 60 58 40
  result xmm3 0x7d5064b7e82a7d56_4058600000000000

case to-memory-64-128 bits 64
  movlps [rip+0x3a69], xmm5  ; 0f 13 2d 69 3a 00 00
  input xmm5 0x405ee80000000000_f38e342a19e4515b
  input flags CF AF SF DF OF
  result memory 0x10004630 5b 51 e4 19 2a 34 8e f3

case fault bits 64
  movlps [r14d+edi-0x89c5], xmm7  ; 67 41 0f 13 bc 3e 3b 76 ff ff
  input rdi 0xa4e5f0a800000014
  input r14 0xa4e5f0a81000f9ac
  input xmm7 0xffffffffffffffff_653329a8023a194a
  input flags CF PF AF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  movlps [edx*1+0x10003907], xmm15  ; 67 44 0f 13 3c 15 07 39 00 10
  movlps [edx*1+0x10003907], xmm15  ; 67 44 0f 13 3c 15 07 39 00 10
  input rdx 0xa388f28c0000002c
  input xmm15 0x4044100000000000_05fd8e5cf8820ccc
  input flags CF AF OF
  result memory 0x10003933 cc 0c 82 f8 5c 8e fd 05

case code-32 bits 32
  movlps xmm0, [esp+eax*8-0x9800]  ; 0f 12 84 c4 00 68 ff ff
  input rax 0x8
  input rsp 0x1000d3b0
  input xmm0 0x0fac0246f3de50df_7fc012347f800001
  input flags SF
  input memory 0x10003bf0 f7 d6 20 e5 98 f3 da 12
  result xmm0 0x0fac0246f3de50df_12daf398e520d6f7

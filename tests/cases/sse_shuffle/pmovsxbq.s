; PMOVSXBQ: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pmovsxbq xmm15, xmm13  ; 66 45 0f 38 22 fd
  input xmm13 0x428600004986cb9e_000000000000002f
  input flags CF SF DF
  result xmm15 0x0000000000000000_000000000000002f

case memory-128-16 bits 64
  pmovsxbq xmm7, [rsi*2+0x1000425a]  ; 66 0f 38 22 3c 75 5a 42 00 10
  input rsi 0x3a
  input flags CF PF SF
  input memory 0x100042ce bd 49
  result xmm7 0x0000000000000049_ffffffffffffffbd

case fault bits 64
  pmovsxbq xmm14, [ebp*8+0x10006f6f]  ; 67 66 44 0f 38 22 34 ed 6f 6f 00 10
  input rbp 0x74db63c500000012
  input flags PF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pmovsxbq xmm8, [r12d]  ; 67 66 45 0f 38 22 84 24 00 00 00 00
  pmovsxbq xmm6, xmm6    ; 66 0f 38 22 f6
  input r12 0x34a2dfbf10004653
  input flags CF AF SF OF
  result xmm6 0x0000000000000026_0000000000000026
  result xmm8 0x0000000000000000_0000000000000000

case code-32 bits 32
  pmovsxbq xmm6, xmm6  ; 66 0f 38 22 f6
  input xmm6 0x0000000000000020_26092b293ef8b339
  input flags CF OF
  result xmm6 0xffffffffffffffb3_0000000000000039

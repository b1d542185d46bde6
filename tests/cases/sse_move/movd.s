; MOVD: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-32-128 bits 64
  movd r14d, xmm11  ; 66 45 0f 7e de
  input xmm11 0x8000000000000000_b8c4fef0451bfc5a
  input flags CF PF AF ZF SF DF OF
  result r14 0x451bfc5a

case register-128-32 bits 64
  movd xmm9, edi  ; 66 44 0f 6e cf
  input rdi 0x15c9b939c2822ad5
  input flags PF ZF SF DF
  result xmm9 0x0000000000000000_00000000c2822ad5

case memory-128-32 bits 64
  movd xmm15, [ebx+edi]  ; 67 66 44 0f 6e bc 3b 00 00 00 00
  input rbx 0xeeee02110004488
  input rdi 0xeeee021fffffff4
  input flags AF ZF OF
  input memory 0x1000447f 4f
  result xmm15 0x0000000000000000_000000004f000000

case to-memory-32-128 bits 64
  movd [0x10003ae8], xmm0  ; 66 0f 7e 04 25 e8 3a 00 10
  input xmm0 0x7f8000017cd2a848_00000000000000ff
  input flags CF PF AF ZF SF OF
  result memory 0x10003ae8 ff

case fault bits 64
  movd [0x10006ffc], xmm10  ; 66 44 0f 7e 14 25 fc 6f 00 10
  input xmm10 0xc057280000000000_000000000000007f
  input flags PF AF ZF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  movd xmm1, eax    ; 66 0f 6e c8
  movd r13d, xmm15  ; 66 45 0f 7e fd
  input rax 0x8000000000000000
  input flags CF PF OF
  result r13 0x2f2f2f2f
  result xmm1 0x0000000000000000_0000000000000000

case code-32 bits 32
  movd edi, xmm0  ; 66 0f 7e c7
  input xmm0 0xeb5a81bd5596026b_bbfe92df6629cc6e
  input flags CF AF ZF SF OF
  result rdi 0x6629cc6e

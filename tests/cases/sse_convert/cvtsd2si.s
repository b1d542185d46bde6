; CVTSD2SI: row in frontend-x86/src/ops/sse_convert.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-128 bits 64
  cvtsd2si r10, xmm13  ; f2 4d 0f 2d d5
  input xmm13 0x0000000000000000_91d0215900007fff
  input flags PF
  result r10 0x0
  result mxcsr 0x1fa0

case register-32-128 bits 64
  cvtsd2si edi, xmm14  ; f2 41 0f 2d fe
  input xmm14 0x000fffffffffffff_eb14b39e756f4af3
  input flags AF SF
  result rdi 0x80000000
  result mxcsr 0x1f81

case memory-64 bits 64
  cvtsd2si rsi, [r9*2+0x1000450c]  ; f2 4a 0f 2d 34 4d 0c 45 00 10
  input r9 0x22
  input flags PF ZF
  input memory 0x10004555 e0 3b 40
  result rsi 0x1c
  result mxcsr 0x1fa0

case memory-32-64 bits 64
  cvtsd2si esi, [edx+r15d*4]  ; 67 f2 42 0f 2d b4 ba 00 00 00 00
  input rdx 0xe5eed5ab10006208
  input r15 0xe5eed5abfffffffe
  input flags CF AF OF
  input memory 0x10006200 ff
  result rsi 0x0
  result mxcsr 0x1fa0

case fault bits 64
  cvtsd2si rcx, [rip+0x6432]  ; f2 48 0f 2d 0d 32 64 00 00
  input flags CF SF DF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  cvtsd2si rax, xmm2  ; f2 48 0f 2d c2
  input xmm2 0x1a8ae493063daca8_bb6acca5b0b852f5
  input flags CF SF
  input mxcsr 0x3f80
  result rax 0xffffffffffffffff
  result mxcsr 0x3fa0

case sequence bits 64
  cvtsd2si r12, xmm3  ; f2 4c 0f 2d e3
  cvtsd2si eax, xmm8  ; f2 41 0f 2d c0
  input xmm3 0x0000000000008000_000000000000000a
  input flags CF PF OF
  result rax 0x0
  result r12 0x0
  result mxcsr 0x1fa0

case code-32 bits 32
  cvtsd2si edi, xmm5  ; f2 0f 2d fd
  input xmm5 0x5f7a78667e893698_f16bc798ffffffff
  input flags CF PF ZF DF
  result rdi 0x80000000
  result mxcsr 0x1f81

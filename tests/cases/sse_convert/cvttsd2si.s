; CVTTSD2SI: row in frontend-x86/src/ops/sse_convert.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-128 bits 64
  cvttsd2si r13, xmm12  ; f2 4d 0f 2c ec
  input xmm12 0x0000000000000080_3de6079ccaa0a319
  input flags CF PF AF ZF
  result r13 0x0
  result mxcsr 0x1fa0

case register-32-128 bits 64
  cvttsd2si ebx, xmm15  ; f2 41 0f 2c df
  input xmm15 0x11e9cb2c00000001_7f800000606ecf50
  input flags CF AF OF
  result rbx 0x80000000
  result mxcsr 0x1f81

case memory-64 bits 64
  cvttsd2si rdi, [edx]  ; 67 f2 48 0f 2c ba 00 00 00 00
  input rdx 0x14c0caa81000475d
  input flags ZF SF
  input memory 0x1000475d 73 9d 72 a5 ca 92 bc 34
  result rdi 0x0
  result mxcsr 0x1fa0

case memory-32-64 bits 64
  cvttsd2si ecx, [rip+0x3968]  ; f2 0f 2c 0d 68 39 00 00
  input flags PF AF DF OF
  input memory 0x10004530 18 56 72 e2 0a 4d 8f 27
  result rcx 0x0
  result mxcsr 0x1fa0

case fault bits 64
  cvttsd2si rcx, [rip+0x6430]  ; f2 48 0f 2c 0d 30 64 00 00
  input flags CF AF ZF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  cvttsd2si r11d, xmm14  ; f2 45 0f 2c de
  cvttsd2si rsp, xmm8    ; f2 49 0f 2c e0
  input xmm14 0xc26e8000c2f6c000_0000000000000080
  input flags CF PF AF ZF
  result rsp 0x0
  result r11 0x0
  result mxcsr 0x1fa0

case code-32 bits 32
  cvttsd2si ebx, xmm5  ; f2 0f 2c dd
  input xmm5 0x0000000000000008_118fc91e098a6044
  input flags PF SF OF
  result rbx 0x0
  result mxcsr 0x1fa0

; VCVTSD2SI: row in frontend-x86/src/ops/sse_convert.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-128 bits 64
  vcvtsd2si rsi, xmm10  ; c4 c1 fb 2d f2
  input xmm10 0xc04fd00000000000_000000007fffffff
  input flags AF ZF SF DF OF
  result rsi 0x0
  result mxcsr 0x1fa0

case register-32-128 bits 64
  vcvtsd2si eax, xmm3  ; c5 fb 2d c3
  input xmm3 0x3b0527393abb73f3_c18a00007f800001
  input flags AF OF
  result rax 0xfcbffff0
  result mxcsr 0x1fa0

case memory-64 bits 64
  vcvtsd2si rsp, [0x10003a90]  ; c4 e1 fb 2d 24 25 90 3a 00 10
  input flags CF AF ZF SF OF
  input memory 0x10003a90 29 df 35 6b d3 79 f8 72
  result rsp 0x8000000000000000
  result mxcsr 0x1f81

case memory-32-64 bits 64
  vcvtsd2si r13d, [0x10006b80]  ; c5 7b 2d 2c 25 80 6b 00 10
  input flags PF AF ZF SF DF OF
  input memory 0x10006b85 d0 47 40
  result r13 0x30
  result mxcsr 0x1fa0

case fault bits 64
  vcvtsd2si esp, [0x10006ffd]  ; 67 c5 fb 2d 24 25 fd 6f 00 10
  input flags PF AF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vcvtsd2si esi, xmm1  ; c5 fb 2d f1
  input xmm1 0xc041c00000000000_80000000422e8000
  input flags CF ZF SF DF
  input mxcsr 0x3f80
  result rsi 0xffffffff
  result mxcsr 0x3fa0

case sequence bits 64
  vcvtsd2si r13, xmm9   ; c4 41 fb 2d e9
  vcvtsd2si r10d, xmm0  ; c5 7b 2d d0
  input xmm9 0xc270800042378000_dab2c02c28da6f46
  input flags CF PF AF ZF DF OF
  result r10 0x0
  result r13 0x8000000000000000
  result mxcsr 0x1fa1

case code-32 bits 32
  vcvtsd2si edi, xmm6  ; c5 fb 2d fe
  input xmm6 0x1915da9a483eaa8c_ce02c8863376d4ee
  input flags PF AF ZF SF
  result rdi 0x80000000
  result mxcsr 0x1f81

; PINSRD: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-32-immediate bits 64
  pinsrd xmm13, r10d, 0x80  ; 66 45 0f 3a 22 ea 80
  input r10 0xb228466874919e9
  input xmm13 0xca96382f59bc968c_7f80000141870000
  input flags AF SF OF
  result xmm13 0xca96382f59bc968c_7f800001874919e9

case memory-128-32-immediate bits 64
  pinsrd xmm10, [r13d+0x6195], 0x27  ; 67 66 45 0f 3a 22 95 95 61 00 00 27
  input r13 0x9211367a0fffdc77
  input xmm10 0x7ff0000000000000_195d06f9b94cd178
  input flags AF SF OF
  input memory 0x10003e0e 80 3f
  result xmm10 0x3f80000000000000_195d06f9b94cd178

case fault bits 64
  pinsrd xmm11, gs:[r14*8+0x3b7e], 0x77  ; 65 66 46 0f 3a 22 1c f5 7e 3b 00 00 77
  input r14 0x10
  input xmm11 0xbcbc49e242ea8000_79cf039dd1e1c282
  input flags CF AF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pinsrd xmm11, edi, 1    ; 66 44 0f 3a 22 df 01
  pinsrd xmm7, esi, 0x18  ; 66 0f 3a 22 fe 18
  input rdi 0x6ff0b436000000ff
  input xmm11 0x4058b80000000000_3f6b4219d899ce82
  input flags CF AF OF
  result xmm7 0x2727272727272727_2727272716161616
  result xmm11 0x4058b80000000000_000000ffd899ce82

case code-32 bits 32
  pinsrd xmm6, eax, 0x46  ; 66 0f 3a 22 f0 46
  input rax 0x3d
  input xmm6 0x52bb5ffe0197c834_c2f8000042560000
  input flags PF ZF OF
  result xmm6 0x52bb5ffe0000003d_c2f8000042560000

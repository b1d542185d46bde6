; CVTTPS2DQ: row in frontend-x86/src/ops/sse_convert.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  cvttps2dq xmm14, xmm5  ; f3 44 0f 5b f5
  input xmm5 0x37f5d6529bf08b07_ef05e97153e68a5d
  input flags DF
  result xmm14 0x0000000000000000_8000000080000000
  result mxcsr 0x1fa1

case memory-128 bits 64
  cvttps2dq xmm1, [r9*4+0x1000441c]  ; f3 42 0f 5b 0c 8d 1c 44 00 10
  input r9 0x31
  input flags CF AF SF OF
  input memory 0x100044e0 01 00 00 00 00 00 00 00 ff ff ff ff ff ff ff 7f
  result xmm1 0x8000000080000000_0000000000000000
  result mxcsr 0x1fa1

case fault bits 64
  cvttps2dq xmm15, [0x10006ff4]  ; f3 44 0f 5b 3c 25 f4 6f 00 10
  input flags PF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  cvttps2dq xmm8, xmm1   ; f3 44 0f 5b c1
  cvttps2dq xmm13, xmm8  ; f3 45 0f 5b e8
  input xmm1 0x7fc0123442668000_000fffffffffffff
  input flags AF ZF
  result xmm8 0x8000000000000039_0000000080000000
  result xmm13 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa1

case code-32 bits 32
  cvttps2dq xmm6, xmm5  ; f3 0f 5b f5
  input xmm5 0xc01944f1ffc00000_d2c79c524f000000
  input flags PF SF DF OF
  result xmm6 0xfffffffe80000000_8000000080000000
  result mxcsr 0x1fa1

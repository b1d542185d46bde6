; CVTPS2DQ: row in frontend-x86/src/ops/sse_convert.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  cvtps2dq xmm14, xmm9  ; 66 45 0f 5b f1
  input xmm9 0x4cca09503c2863a2_960141fd182bfa38
  input flags CF AF SF OF
  result xmm14 0x06504a8000000000_0000000000000000
  result mxcsr 0x1fa0

case memory-128 bits 64
  cvtps2dq xmm4, [0x10006380]  ; 66 0f 5b 24 25 80 63 00 10
  input flags CF AF SF OF
  input memory 0x10006380 a7 07 97 2a d8 2c 69 72 00 00 00 00 00 00 e0 41
  result xmm4 0x0000001c00000000_8000000000000000
  result mxcsr 0x1fa1

case fault bits 64
  cvtps2dq xmm3, [rip+0x6437]  ; 66 0f 5b 1d 37 64 00 00
  input flags CF PF AF SF DF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  cvtps2dq xmm4, xmm5  ; 66 0f 5b e5
  input xmm5 0xdb3fe3670aa8e5ff_8767d113d4cec0f9
  input flags CF PF ZF
  input mxcsr 0x3f80
  result xmm4 0x8000000000000000_ffffffff80000000
  result mxcsr 0x3fa1

case sequence bits 64
  cvtps2dq xmm7, xmm1  ; 66 0f 5b f9
  cvtps2dq xmm5, xmm5  ; 66 0f 5b ed
  input xmm1 0x944d80edb1d6327c_7ff0000000000001
  input flags AF DF OF
  result xmm5 0x0000000000000000_0000000000000000
  result xmm7 0x0000000000000000_8000000000000000
  result mxcsr 0x1fa1

case code-32 bits 32
  cvtps2dq xmm6, xmm2  ; 66 0f 5b f2
  input xmm2 0x8438f6909963f110_6501086a2eca48bf
  input flags CF PF
  result xmm6 0x0000000000000000_8000000000000000
  result mxcsr 0x1fa1

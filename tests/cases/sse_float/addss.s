; ADDSS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  addss xmm3, xmm10  ; f3 41 0f 58 da
  input xmm3 0xc23900007fc01234_cd80994d1588a689
  input xmm10 0x15246de2d931b190_6260111c9e71ef8b
  input flags PF ZF DF OF
  result xmm3 0xc23900007fc01234_cd80994d9e71ef47
  result mxcsr 0x1fa0

case memory-128-32 bits 64
  addss xmm11, [r14*4+0x100044ed]  ; f3 46 0f 58 1c b5 ed 44 00 10
  input r14 0x2a
  input xmm11 0x4033600000000000_85c323ae982a5b3b
  input flags CF PF AF ZF SF OF
  input memory 0x10004598 ff
  result xmm11 0x4033600000000000_85c323aeff000000
  result mxcsr 0x1fa0

case fault bits 64
  addss xmm8, [rip+0x6436]  ; f3 44 0f 58 05 36 64 00 00
  input xmm8 0xfbfbeb3c9f393f4f_a6217df32ed65588
  input flags AF ZF DF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  addss xmm11, xmm14  ; f3 45 0f 58 de
  input xmm11 0x4280800000000000_4289400005f7f7ed
  input xmm14 0xe2a0c5d47cacf905_008d54dc5e7663c8
  input flags CF PF ZF SF DF OF
  input mxcsr 0x5f80
  result xmm11 0x4280800000000000_428940005e7663c9
  result mxcsr 0x5fa0

case sequence bits 64
  addss xmm14, [0x10003dcc]  ; f3 44 0f 58 34 25 cc 3d 00 10
  addss xmm2, xmm15          ; f3 41 0f 58 d7
  input xmm14 0xfb43d83542af8000_4024c00000000000
  input flags PF AF ZF SF DF
  input memory 0x10003dcf 80
  result xmm2 0x2222222222222222_222222222f2f2f2f
  result mxcsr 0x1fa0

case code-32 bits 32
  addss xmm0, xmm2  ; f3 0f 58 c2
  input xmm0 0x000000000000001f_8d26f97c34ecdccc
  input xmm2 0xde57813cffc00000_3ff0000000000000
  input flags CF ZF SF DF
  result unchanged

; CVTSD2SS: row in frontend-x86/src/ops/sse_convert.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  cvtsd2ss xmm7, xmm15  ; f2 41 0f 5a ff
  input xmm7 0x7ff8000000001234_fb16f7ff0fff06d6
  input xmm15 0x8000000000000000_f81200b96b4a7cfe
  input flags SF
  result xmm7 0x7ff8000000001234_fb16f7ffff800000
  result mxcsr 0x1fa8

case memory-128-64 bits 64
  cvtsd2ss xmm6, [r12*1+0x10003ba3]  ; f2 42 0f 5a 34 25 a3 3b 00 10
  input r12 0x25
  input xmm6 0x4058680000000000_000000000000003f
  input flags CF PF AF ZF SF
  input memory 0x10003bc9 c0 b1 42 d5 ca b9 17
  result xmm6 0x4058680000000000_0000000000000000
  result mxcsr 0x1fb0

case fault bits 64
  cvtsd2ss xmm9, [0x10006ffa]  ; f2 44 0f 5a 0c 25 fa 6f 00 10
  input xmm9 0x32355ca7f53414f7_e1fbb988f312b714
  input flags CF ZF SF DF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  cvtsd2ss xmm4, xmm1  ; f2 0f 5a e1
  input xmm1 0xf7b6e4104f7609d0_3d51eac6770dcfe5
  input xmm4 0x298b71102cdba7a4_c05b780000000000
  input flags CF PF DF
  input mxcsr 0x3f80
  result xmm4 0x298b71102cdba7a4_c05b78002a8f5633
  result mxcsr 0x3fa0

case sequence bits 64
  cvtsd2ss xmm9, xmm4   ; f2 44 0f 5a cc
  cvtsd2ss xmm15, xmm6  ; f2 44 0f 5a fe
  input xmm4 0xad3adac7eb983776_d32b449dff800000
  input xmm9 0x7ff0000000000001_a249f6bd0eb185f9
  input flags PF AF ZF SF OF
  result xmm9 0x7ff0000000000001_a249f6bdff800000
  result xmm15 0x2f2f2f2f2f2f2f2f_2f2f2f2f00000000
  result mxcsr 0x1fb8

case code-32 bits 32
  cvtsd2ss xmm7, xmm1  ; f2 0f 5a f9
  input xmm1 0x21460174735f4ffc_2dce8eafb76955e3
  input xmm7 0x007fffffc10c0000_c255bc6de9205d77
  input flags CF PF AF ZF SF DF OF
  result xmm7 0x007fffffc10c0000_c255bc6d00000000
  result mxcsr 0x1fb0

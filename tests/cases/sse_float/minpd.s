; MINPD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  minpd xmm13, xmm9  ; 66 45 0f 5d e9
  input xmm9 0xff80000000000001_7fffffffffffffff
  input xmm13 0xc2e0c000c1ab0000_b5f50526000000ff
  input flags CF PF ZF
  result xmm13 0xff80000000000001_7fffffffffffffff
  result mxcsr 0x1f81

case memory-128 bits 64
  minpd xmm11, [r12*2+0x10003b38]  ; 66 46 0f 5d 1c 65 38 3b 00 10
  input r12 0x3c
  input xmm11 0x846345862cecee67_e6ac7e1df4e72853
  input flags CF PF AF SF DF OF
  input memory 0x10003bb0 0a d1 de 1e 45 d4 d0 3c c8 91 0d 63 ed 46 d6 96
  result xmm11 0x96d646ed630d91c8_e6ac7e1df4e72853

case fault bits 64
  minpd xmm4, [esp]  ; 67 66 0f 5d a4 24 00 00 00 00
  input rsp 0xdf8c489b10006ff7
  input xmm4 0xff800000c2c28000_42a740008e880871
  input flags CF AF ZF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  minpd xmm13, [r10*8+0x10003ab8]  ; 66 46 0f 5d 2c d5 b8 3a 00 10
  input r10 0x31
  input xmm13 0x275b348b87d8c9df_06ec59c7ffffffff
  input flags PF AF DF OF
  input mxcsr 0x1fc0
  input memory 0x10003c40 80 00 00 00 00 00 00 00 39
  result xmm13 0x0000000000000000_0000000000000000

case sequence bits 64
  minpd xmm6, xmm9   ; 66 41 0f 5d f1
  minpd xmm6, xmm13  ; 66 41 0f 5d f5
  input xmm6 0x000fffffffffffff_4046900000000000
  input xmm9 0x9c0cdbb24dcdc954_0c34645b79516043
  input flags PF ZF SF DF OF
  result xmm6 0x9c0cdbb24dcdc954_0c34645b79516043
  result mxcsr 0x1f82

case code-32 bits 32
  minpd xmm2, xmm3  ; 66 0f 5d d3
  input xmm2 0xbfc00000c9c4d776_1d91000307994650
  input xmm3 0xfff0000000000000_9fbde0fd5fc553ae
  input flags CF PF OF
  result xmm2 0xfff0000000000000_9fbde0fd5fc553ae

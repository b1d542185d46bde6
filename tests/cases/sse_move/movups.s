; MOVUPS: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  movups xmm4, xmm13  ; 41 0f 10 e5
  input xmm13 0x42168000c1aa0000_4128fcb225374c59
  input flags PF ZF SF OF
  result xmm4 0x42168000c1aa0000_4128fcb225374c59

case memory-128 bits 64
  movups xmm2, [esi+0x6db3]  ; 67 0f 10 96 b3 6d 00 00
  input rsi 0x43a4f51d0fffd93d
  input flags PF OF
  input memory 0x100046f0 4b 20 f3 4d bf 04 3a a1 e5 ae cc 50 df 93 67 7f
  result xmm2 0x7f6793df50ccaee5_a13a04bf4df3204b

case to-memory-128 bits 64
  movups [0x10003fa0], xmm10  ; 44 0f 11 14 25 a0 3f 00 10
  input xmm10 0xf0a82e8ff4b88c4a_d4e6445a1bc8d2d4
  input flags CF PF AF ZF SF OF
  result memory 0x10003fa0 d4 d2 c8 1b 5a 44 e6 d4 4a 8c b8 f4 8f 2e a8 f0

case fault bits 64
  movups gs:[0x3500], xmm0  ; 65 0f 11 04 25 00 35 00 00
  input xmm0 0xc039c00000000000_8000000000000000
  input flags CF PF AF ZF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  movups xmm15, xmm15  ; 45 0f 11 ff
  movups xmm12, xmm5   ; 41 0f 11 ec
  input xmm15 0x2c3d9472b6b6331c_0000000000000031
  input flags CF ZF OF
  result xmm12 0x2525252525252525_2525252525252525

case code-32 bits 32
  movups xmm3, xmm5  ; 0f 11 eb
  input xmm5 0xffc00000bc3e6dc7_00000000000000ff
  input flags SF DF
  result xmm3 0xffc00000bc3e6dc7_00000000000000ff

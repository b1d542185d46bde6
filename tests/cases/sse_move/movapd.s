; MOVAPD: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  movapd xmm1, xmm1  ; 66 0f 28 c9
  input xmm1 0xc96f2f38f8f24b92_4dcfe0ce40d68b54
  input flags CF PF ZF SF DF OF
  result unchanged

case memory-128 bits 64
  movapd xmm7, [rip+0x3658]  ; 66 0f 28 3d 58 36 00 00
  input flags PF AF ZF SF OF
  input memory 0x10004220 bd 85 e0 30 e6 90 31 6d 34 12 c0 7f 34 12 c0 7f
  result xmm7 0x7fc012347fc01234_6d3190e630e085bd

case to-memory-128 bits 64
  movapd [r10*4+0x10003c34], xmm3  ; 66 42 0f 29 1c 95 34 3c 00 10
  input r10 0xf
  input xmm3 0x4ec94e75c85db946_0000000000000039
  input flags CF PF AF ZF SF
  result memory 0x10003c70 39 00 00 00 00 00 00 00 46 b9 5d c8 75 4e c9 4e

case fault bits 64
  movapd xmm12, [rip+0x642e]  ; 66 44 0f 28 25 2e 64 00 00
  input flags PF AF ZF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  movapd xmm14, xmm3  ; 66 41 0f 29 de
  movapd xmm9, xmm4   ; 66 41 0f 29 e1
  input xmm3 0x4053680000000000_cdce2cd1496d55e1
  input flags AF SF DF
  result xmm9 0x2424242424242424_2424242424242424
  result xmm14 0x4053680000000000_cdce2cd1496d55e1

case code-32 bits 32
  movapd xmm5, xmm4  ; 66 0f 28 ec
  input xmm4 0x35364e95a28f1246_c2c8c00077b298f6
  input flags PF OF
  result xmm5 0x35364e95a28f1246_c2c8c00077b298f6

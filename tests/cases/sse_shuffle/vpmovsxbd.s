; VPMOVSXBD: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpmovsxbd xmm5, xmm1  ; c4 e2 79 21 e9
  input xmm1 0x5a3fd1afd09ff0de_36e1a8fe29e70614
  input flags CF PF ZF
  result xmm5 0x00000029ffffffe7_0000000600000014
  result ymm5.high 0x0000000000000000_0000000000000000

case register-256-128 bits 64
  vpmovsxbd ymm6, xmm2  ; c4 e2 7d 21 f2
  input xmm2 0x0267fbc712c86ec0_7ff0000000000000
  input flags CF PF SF OF
  result xmm6 0x0000000000000000_0000000000000000
  result ymm6.high 0x0000007ffffffff0_0000000000000000

case memory-128-32 bits 64
  vpmovsxbd xmm3, [rip+0x3163]  ; c4 e2 79 21 1d 63 31 00 00
  input flags CF ZF SF
  input memory 0x10003d2c 43 0a 61 0f
  result xmm3 0x0000000f00000061_0000000a00000043
  result ymm3.high 0x0000000000000000_0000000000000000

case memory-256-64 bits 64
  vpmovsxbd ymm11, gs:[r10*2+0x802]  ; 65 c4 22 7d 21 1c 55 02 08 00 00
  input r10 0x2e
  input flags PF ZF SF
  input memory 0x10003c60 87 b8 34 e4 97 0c
  result xmm11 0xffffffb8ffffff87_0000000000000000
  result ymm11.high 0x0000000cffffff97_ffffffe400000034

case fault bits 64
  vpmovsxbd xmm2, [r11*2+0x10006fc6]  ; c4 a2 79 21 14 5d c6 6f 00 10
  input r11 0x1c
  input flags CF SF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpmovsxbd ymm3, xmm12  ; c4 c2 7d 21 dc
  vpmovsxbd xmm9, xmm7   ; c4 62 79 21 cf
  input xmm12 0x3cee9a08215498c0_7f800000420c8000
  input flags CF OF
  result xmm3 0x000000420000000c_ffffff8000000000
  result xmm9 0x0000002700000027_0000002700000027
  result ymm3.high 0x0000007fffffff80_0000000000000000
  result ymm9.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpmovsxbd xmm7, xmm4  ; c4 e2 79 21 fc
  input xmm4 0x0000000000000001_7f800001dde03a92
  input flags SF DF
  result xmm7 0xffffffddffffffe0_0000003affffff92
  result ymm7.high 0x0000000000000000_0000000000000000

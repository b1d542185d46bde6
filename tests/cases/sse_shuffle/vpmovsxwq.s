; VPMOVSXWQ: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpmovsxwq xmm12, xmm5  ; c4 62 79 24 e5
  input xmm5 0x8f75e1415568ecad_0000000000000002
  input flags CF PF ZF SF OF
  result xmm12 0x0000000000000000_0000000000000002
  result ymm12.high 0x0000000000000000_0000000000000000

case register-256-128 bits 64
  vpmovsxwq ymm5, xmm8  ; c4 c2 7d 24 e8
  input xmm8 0x8000000000000000_0ebd6b1d2f415840
  input flags PF SF
  result xmm5 0x0000000000002f41_0000000000005840
  result ymm5.high 0x0000000000000ebd_0000000000006b1d

case memory-128-32 bits 64
  vpmovsxwq xmm14, [esi]  ; 67 c4 62 79 24 b6 00 00 00 00
  input rsi 0xcb04cf6b100042e8
  input flags CF ZF SF DF
  input memory 0x100042e8 20 dd 6a d8
  result xmm14 0xffffffffffffd86a_ffffffffffffdd20
  result ymm14.high 0x0000000000000000_0000000000000000

case memory-256-64 bits 64
  vpmovsxwq ymm9, [r15*2+0x10003f06]  ; c4 22 7d 24 0c 7d 06 3f 00 10
  input r15 0x3d
  input flags CF PF AF ZF SF DF
  input memory 0x10003f80 ff ff ff ff 02 34 7f 04
  result xmm9 0xffffffffffffffff_ffffffffffffffff
  result ymm9.high 0x000000000000047f_0000000000003402

case sequence bits 64
  vpmovsxwq ymm13, xmm2  ; c4 62 7d 24 ea
  vpmovsxwq xmm9, xmm4   ; c4 62 79 24 cc
  input xmm2 0xffc00000c2798000_0000000000000001
  input flags CF SF DF OF
  result xmm9 0x0000000000002424_0000000000002424
  result xmm13 0x0000000000000000_0000000000000001
  result ymm9.high 0x0000000000000000_0000000000000000
  result ymm13.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpmovsxwq xmm5, xmm5  ; c4 e2 79 24 ed
  input xmm5 0x007fffffac1791d1_c042b00000000000
  input flags DF
  result xmm5 0x0000000000000000_0000000000000000
  result ymm5.high 0x0000000000000000_0000000000000000

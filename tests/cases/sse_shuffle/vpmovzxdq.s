; VPMOVZXDQ: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpmovzxdq xmm6, xmm2  ; c4 e2 79 35 f2
  input xmm2 0x402bc00000000000_000000000000000b
  input flags CF SF OF
  result xmm6 0x0000000000000000_000000000000000b
  result ymm6.high 0x0000000000000000_0000000000000000

case register-256-128 bits 64
  vpmovzxdq ymm14, xmm14  ; c4 42 7d 35 f6
  input xmm14 0x922c4de4000000ff_3f800000007fffff
  input flags CF PF AF ZF SF OF
  result xmm14 0x000000003f800000_00000000007fffff
  result ymm14.high 0x00000000922c4de4_00000000000000ff

case memory-128-64 bits 64
  vpmovzxdq xmm8, [rip+0x398a]  ; c4 62 79 35 05 8a 39 00 00
  input flags PF ZF OF
  input memory 0x10004553 28 c3 43 bb 5e f8 7b 64
  result xmm8 0x00000000647bf85e_00000000bb43c328
  result ymm8.high 0x0000000000000000_0000000000000000

case memory-256-128 bits 64
  vpmovzxdq ymm4, [esp]  ; 67 c4 e2 7d 35 a4 24 00 00 00 00
  input rsp 0xa5fd689810004080
  input flags PF AF SF OF
  input memory 0x10004080 19 00 00 00 00 00 00 00 00 80 62 42 00 00 95 c1
  result xmm4 0x0000000000000000_0000000000000019
  result ymm4.high 0x00000000c1950000_0000000042628000

case fault bits 64
  vpmovzxdq ymm13, [0x10006ff1]  ; 67 c4 62 7d 35 2c 25 f1 6f 00 10
  input flags PF AF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpmovzxdq xmm5, xmm3  ; c4 e2 79 35 eb
  vpmovzxdq ymm8, xmm1  ; c4 62 7d 35 c1
  input xmm3 0xdff4ef2211b43d26_0000000142f5c000
  input flags ZF
  result xmm5 0x0000000000000001_0000000042f5c000
  result xmm8 0x0000000021212121_0000000021212121
  result ymm5.high 0x0000000000000000_0000000000000000
  result ymm8.high 0x0000000021212121_0000000021212121

case code-32 bits 32
  vpmovzxdq xmm1, xmm5  ; c4 e2 79 35 cd
  input xmm5 0xd04f785b975118b2_000000000000003a
  input flags CF PF ZF OF
  result xmm1 0x0000000000000000_000000000000003a
  result ymm1.high 0x0000000000000000_0000000000000000

; VPTEST: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vptest xmm2, xmm10  ; c4 c2 79 17 d2
  input xmm2 0x7dbe6f6392785e97_579e7d5fdd267b5d
  input xmm10 0xa7d55e2b24471d98_949621657f800001
  input flags CF PF AF ZF SF
  result flags none

case register-256 bits 64
  vptest ymm12, ymm11  ; c4 42 7d 17 e3
  input xmm11 0x7ff0000000000000_0000000000000000
  input xmm12 0x0000000000000037_163c48b241dc0000
  input ymm11.high 0x0000000080000000_d3fd356d6d9ef332
  input ymm12.high 0x000000000000003d_42aec00042850000
  input flags PF AF ZF OF
  result flags none

case memory-128 bits 64
  vptest xmm4, [0x10004370]  ; c4 e2 79 17 24 25 70 43 00 10
  input xmm4 0x466e20e6d5f1638d_000000000000000b
  input flags CF
  input memory 0x10004370 97 62 63 b3 8a cb 83 8b 01 00 80 7f 4d 23 31 c6
  result flags none

case memory-256 bits 64
  vptest ymm15, [rip+0x3577]  ; c4 62 7d 17 3d 77 35 00 00
  input xmm15 0x24b6f52300000001_2c3e9b7c268dc5e4
  input ymm15.high 0x0000000000000015_c91d18c925038edf
  input flags PF AF ZF SF DF OF
  input memory 0x10004140 ff 00 00 00 44 ab ba f3 b0 59 54 01 05 0b 43 d0
  input memory 0x10004152 9a 42 ff ff 7f 00 00 00 86 41 00 00 58 41
  result flags DF

case zero bits 64
  vptest xmm13, [rip+0x2e47]  ; c4 62 79 17 2d 47 2e 00 00
  input xmm13 0x4053780000000000_0000000000000000
  input flags PF AF SF DF OF
  input memory 0x10003a10 1c 9c 60 68 47 bb 71 81
  result flags ZF DF

case carry bits 64
  vptest xmm15, xmm15  ; c4 42 79 17 ff
  input xmm15 0xf33eb73a645ad7f0_1cc0a1fa6124a076
  input flags PF AF ZF SF
  result flags CF

case fault bits 64
  vptest ymm9, [esi*4+0x10006f1a]  ; 67 c4 62 7d 17 0c b5 1a 6f 00 10
  input rsi 0x8a33bbf00000039
  input xmm9 0x8000000000000000_1efd46a5261b1a07
  input ymm9.high 0x41e0000000000000_42a68000ff800000
  input flags CF PF ZF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vptest xmm1, xmm0    ; c4 e2 79 17 c8
  vptest ymm14, ymm14  ; c4 42 7d 17 f6
  input xmm0 0xc00d000000000000_c303aac4ef01bb5a
  input xmm1 0x712e6fc0ffffffff_f2c439c04793c188
  input flags PF SF
  result flags CF

case code-32 bits 32
  vptest xmm4, xmm5  ; c4 e2 79 17 e5
  input xmm4 0xc21b80009f0d4412_31239d814fb3f11e
  input xmm5 0xb363f0e3674449d3_435bf33c455ec0b3
  input flags PF ZF
  result flags none

; VPBROADCASTD: row in frontend-x86/src/ops/avx_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpbroadcastd xmm2, xmm13  ; c4 c2 79 58 d5
  input xmm13 0x5525d9b496eeaaf5_e826ca42fd35d353
  input flags CF PF ZF
  result xmm2 0xfd35d353fd35d353_fd35d353fd35d353
  result ymm2.high 0x0000000000000000_0000000000000000

case register-256-128 bits 64
  vpbroadcastd ymm6, xmm15  ; c4 c2 7d 58 f7
  input xmm15 0x007fffffb02873b6_5dfed89900000000
  input flags PF AF
  result xmm6 0x0000000000000000_0000000000000000
  result ymm6.high 0x0000000000000000_0000000000000000

case memory-128-32 bits 64
  vpbroadcastd xmm10, [rip+0x2f2b]  ; c4 62 79 58 15 2b 2f 00 00
  input flags CF PF
  input memory 0x10003af4 6d 1e 49 f9
  result xmm10 0xf9491e6df9491e6d_f9491e6df9491e6d
  result ymm10.high 0x0000000000000000_0000000000000000

case memory-256-32 bits 64
  vpbroadcastd ymm14, [0x100044b8]  ; c4 62 7d 58 34 25 b8 44 00 10
  input flags CF AF ZF SF DF OF
  result xmm14 0x0000000000000000_0000000000000000
  result ymm14.high 0x0000000000000000_0000000000000000

case sequence bits 64
  vpbroadcastd xmm9, xmm3  ; c4 62 79 58 cb
  vpbroadcastd ymm4, xmm9  ; c4 c2 7d 58 e1
  input xmm3 0xe73e0da500000000_5f5c8a4fb1f78408
  input flags CF PF AF
  result xmm4 0xb1f78408b1f78408_b1f78408b1f78408
  result xmm9 0xb1f78408b1f78408_b1f78408b1f78408
  result ymm4.high 0xb1f78408b1f78408_b1f78408b1f78408
  result ymm9.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpbroadcastd xmm5, xmm1  ; c4 e2 79 58 e9
  input xmm1 0x0000000080000000_ff62499fd874f23e
  input flags CF PF ZF OF
  result xmm5 0xd874f23ed874f23e_d874f23ed874f23e
  result ymm5.high 0x0000000000000000_0000000000000000

; PHADDW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  phaddw xmm1, xmm10  ; 66 41 0f 38 01 ca
  input xmm1 0x9611045eea9caa51_d2590318ed2f24bc
  input xmm10 0x0e269e0da4a1c09f_c348dd9a49f0ae87
  input flags CF PF ZF DF OF
  result xmm1 0xac336540a0e2f877_9a6f94edd57111eb

case memory-128 bits 64
  phaddw xmm5, [r8d-0x1a]  ; 67 66 41 0f 38 01 a8 e6 ff ff ff
  input r8 0xedfaf3311000392a
  input xmm5 0xdce265d1e9d31be1_7fffffffffffffff
  input flags CF PF DF OF
  input memory 0x10003910 32 70 b1 ab 0d c9 fb 14 00 00 80 ff 01 00 80 7f
  result xmm5 0x7f81ff80de081be3_42b305b47ffefffe

case sequence bits 64
  phaddw xmm7, xmm6  ; 66 0f 38 01 fe
  phaddw xmm2, xmm6  ; 66 0f 38 01 d6
  input xmm6 0x74cc7790babc69ad_18137c6b00000080
  input xmm7 0x7a10ea05235be634_9f3ed49bd332c085
  input flags CF PF SF DF
  result xmm2 0xec5c2469947e0080_4444444444444444
  result xmm7 0xec5c2469947e0080_6415098f73d993b7

case code-32 bits 32
  phaddw xmm6, xmm0  ; 66 0f 38 01 f0
  input xmm0 0xa25c075841ea0000_c3b00e911b71b346
  input xmm6 0x27dbdf0f00000002_3ecbac60f084b173
  input flags PF AF OF
  result xmm6 0xa9b441ead241ceb7_06ea0002eb2ba1f7

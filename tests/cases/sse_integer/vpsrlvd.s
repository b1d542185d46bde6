; VPSRLVD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpsrlvd xmm6, xmm14, xmm1  ; c4 e2 09 45 f1
  input xmm1 0x9ff8596e3c6f9e3b_b49f43428d2a02c9
  input xmm14 0xc25800000ca53bf5_270e636f0000007f
  input flags PF AF ZF DF OF
  result xmm6 0x0000000000000000_0000000000000000
  result ymm6.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpsrlvd ymm10, ymm1, ymm13  ; c4 42 75 45 d5
  input xmm1 0x0000000000000000_abe3285abb219bf8
  input xmm13 0x1e2002f52d89f4fa_7f80000100000000
  input ymm1.high 0x07ad9e929ea8f2c9_41be00007fc01234
  input ymm13.high 0x07254aba609cb940_9983546be108df27
  input flags CF PF ZF SF
  result xmm10 0x0000000000000000_00000000bb219bf8
  result ymm10.high 0x0000000000000000_0000000000000000

case memory-128 bits 64
  vpsrlvd xmm6, xmm8, [0x10004300]  ; c4 e2 39 45 34 25 00 43 00 10
  input xmm8 0xec95ad4458c42663_107f196f2e4e8757
  input flags AF ZF OF
  input memory 0x10004300 c1 ac 09 5f 0e e1 12 23 00 40 b1 c2 00 00 80 3f
  result xmm6 0x0000000000000000_0000000000000000
  result ymm6.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpsrlvd ymm0, ymm14, [0x10003900]  ; c4 e2 0d 45 04 25 00 39 00 10
  input xmm14 0x000000009f97e45a_41f20000419252dc
  input ymm14.high 0x329a72a3f304a44a_0000000000000009
  input flags ZF SF OF
  input memory 0x10003900 ff 7f 00 00 8b 22 b7 cd bf 24 08 d6 c9 83 26 b3
  input memory 0x10003910 be 0e d6 0f a7 2d 00 b3 4b b5 a0 3d 00 00 00 80
  result xmm0 0x0000000000000000_0000000000000000
  result ymm0.high 0x0000000000000000_0000000000000000

case fault bits 64
  vpsrlvd ymm8, ymm6, [r9*2+0x10006fd3]  ; c4 22 4d 45 04 4d d3 6f 00 10
  input r9 0x11
  input xmm6 0xc059680000000000_c17e0000420a0000
  input ymm6.high 0x9f1f8785efe94da5_0000000000007fff
  input flags AF ZF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpsrlvd xmm0, xmm14, gs:[0xf60]  ; 65 c4 e2 09 45 04 25 60 0f 00 00
  vpsrlvd xmm8, xmm10, xmm14       ; c4 42 29 45 c6
  input xmm14 0xff800000423a8000_a269be5cd3346ea3
  input flags PF AF OF
  input memory 0x10004366 f0 3f
  result xmm0 0xff800000423a8000_00000000d3346ea3
  result xmm8 0x0000000000000000_0000000000000000
  result ymm0.high 0x0000000000000000_0000000000000000
  result ymm8.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpsrlvd xmm7, xmm3, xmm7  ; c4 e2 61 45 ff
  input xmm3 0x000000000000000d_bfc00000ff800000
  input xmm7 0x2755347500000080_5c0f98b38c9b9af8
  input flags CF PF DF
  result xmm7 0x0000000000000000_0000000000000000
  result ymm7.high 0x0000000000000000_0000000000000000

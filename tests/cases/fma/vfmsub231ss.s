; VFMSUB231SS: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfmsub231ss xmm5, xmm10, xmm4  ; c4 e2 29 bb ec
  input xmm4 0x280d43f300008000_7a9254b4c2a38000
  input xmm5 0x7f80000103117fe4_8000000000000000
  input xmm10 0xd8bb085afa65f8b2_0000000000000032
  input flags CF PF ZF
  result xmm5 0x7f80000103117fe4_8000000080000ff8
  result ymm5.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fb2

case memory-128 bits 64
  vfmsub231ss xmm6, xmm7, [r13*2+0x1000396e]  ; c4 a2 41 bb 34 6d 6e 39 00 10
  input r13 0x3
  input xmm6 0x2679693a54cee51e_0000000000000000
  input xmm7 0x7ff0000000000000_007c72180000007f
  input flags PF AF OF
  input memory 0x10003974 e9 99 58 8c
  result xmm6 0x2679693a54cee51e_0000000080000000
  result ymm6.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fb2

case fault bits 64
  vfmsub231ss xmm14, xmm8, [0x10006fff]  ; c4 62 39 bb 34 25 ff 6f 00 10
  input xmm8 0x80000000c2f50000_330f3bff67ebd4fd
  input xmm14 0xddbc72e9c2c00000_cf7f254ea2b67172
  input flags CF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfmsub231ss xmm0, xmm4, [0x100046a6]  ; c4 e2 59 bb 04 25 a6 46 00 10
  input xmm0 0x55f744eb99d1e602_a0164c643deedf73
  input xmm4 0x0000000000000007_992384c771826236
  input flags PF SF DF
  input mxcsr 0x5f80
  input memory 0x100046a6 63 c5
  result xmm0 0x55f744eb99d1e602_a0164c64bdeedf72
  result ymm0.high 0x0000000000000000_0000000000000000
  result mxcsr 0x5fa2

case sequence bits 64
  vfmsub231ss xmm4, xmm11, [r11*2+0x10004378]  ; c4 a2 21 bb 24 5d 78 43 00 10
  vfmsub231ss xmm2, xmm4, xmm5                 ; c4 e2 59 bb d5
  input r11 0x3e
  input xmm4 0x000fffffffffffff_bdb4f12348c2ba5b
  input xmm11 0x050dc85f7fdfc385_358ad953ad0031e6
  input flags PF AF SF OF
  input memory 0x100043f4 59 8d 95 c4
  result xmm2 0x2222222222222222_22222222ae7b3cbc
  result xmm4 0x000fffffffffffff_bdb4f123c8c2ba5b
  result ymm2.high 0x0000000000000000_0000000000000000
  result ymm4.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case code-32 bits 32
  vfmsub231ss xmm2, xmm6, xmm5  ; c4 e2 49 bb d5
  input xmm2 0x7ff0000000000000_9b8624327f6b552e
  input xmm5 0xc5a507ab3c8cc841_802c18405a9844f6
  input xmm6 0x4036e00000000000_eb0b36fbbf6894e3
  input flags CF ZF SF DF OF
  result xmm2 0x7ff0000000000000_9b862432ff6b552e
  result ymm2.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

; VPCLMULQDQ: row in frontend-x86/src/ops/sse_crypto.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  vpclmulqdq xmm14, xmm2, xmm6, 0x37  ; c4 63 69 44 f6 37
  input xmm2 0xafb5e90c93456065_9a967440b92cd464
  input xmm6 0xf798ccb795f884d7_55a25f03d9d0401a
  input flags CF PF ZF DF
  result xmm14 0x602c43517f528dd4_cf20d7cb19cf18ab
  result ymm14.high 0x0000000000000000_0000000000000000

case register-256-immediate bits 64
  vpclmulqdq ymm10, ymm0, ymm8, 5  ; c4 43 7d 44 d0 05
  input xmm0 0x7673bb89033f31d1_e3cb10acdb876391
  input xmm8 0x3f800000597075c3_a60b8e18f2089753
  input ymm0.high 0x072c7aa207511669_000000000000007f
  input ymm8.high 0x03a87a95007fffff_f5ad59369fa70847
  input flags ZF SF
  result xmm10 0x34c1939e15e56d98_31666357f3969c23
  result ymm10.high 0x02d2a65c9847424a_3979018f95feb15f

case memory-128-immediate bits 64
  vpclmulqdq xmm6, xmm4, [0x100041e0], 0x34  ; 67 c4 e3 59 44 34 25 e0 41 00 10 34
  input xmm4 0x89d35840cad6357f_87e7c4c223d2a2c9
  input flags CF ZF OF
  input memory 0x100041e0 01 00 80 7f 00 00 00 00 ff ff ff 7f
  result xmm6 0x000000003eaea1df_72058c9d9eb19e47
  result ymm6.high 0x0000000000000000_0000000000000000

case memory-256-immediate bits 64
  vpclmulqdq ymm15, ymm14, [0x10003bc0], 0xff  ; 67 c4 63 0d 44 3c 25 c0 3b 00 10 ff
  input xmm14 0x24589b7e47e08988_007fffff5205b421
  input ymm14.high 0x7f80000042c18000_928d42da0f47b731
  input flags CF PF AF DF
  input memory 0x10003bc0 e5 70 4a ad 78 5b 62 71 00 00 00 4f f5 ae f8 7e
  input memory 0x10003bd0 01 00 00 00 00 00 f0 7f 0d
  result xmm15 0x0e3f6af329ebf2b7_6b4155baf8000000
  result ymm15.high 0x0000000000000002_7d8000035fcb8000

case fault bits 64
  vpclmulqdq xmm4, xmm7, [rip+0x642e], 0x7f  ; c4 e3 41 44 25 2e 64 00 00 7f
  input xmm7 0xd714269a000000ff_b006d3c848982b2c
  input flags PF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpclmullqlqdq xmm0, xmm0, xmm10  ; c4 c3 79 44 c2 00
  vpclmullqlqdq ymm6, ymm7, ymm13  ; c4 c3 45 44 f5 00
  input xmm0 0x3f800000426e0000_ec6c550c0000007f
  input xmm10 0xc7a731bebfc00000_424700003f800000
  input flags CF PF ZF SF
  result xmm0 0x3afa53f9e6ff1ec7_a2bd000aaa800000
  result xmm6 0x0563056305630563_0563056305630563
  result ymm0.high 0x0000000000000000_0000000000000000
  result ymm6.high 0x04c304c304c304c3_04c304c304c304c3

case code-32 bits 32
  vpclmullqlqdq xmm3, xmm4, xmm7  ; c4 e3 59 44 df 00
  input xmm4 0x4617d86c7d135f99_ff80000080000000
  input xmm7 0x744c1ee5ffffffff_ecdbf23d5ca3e492
  input flags AF ZF SF OF
  result xmm3 0x5b9b7543b79695c1_6951f24900000000
  result ymm3.high 0x0000000000000000_0000000000000000

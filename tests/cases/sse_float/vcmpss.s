; VCMPSS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  vcmpss xmm12, xmm1, xmm13, 0x71  ; c4 41 72 c2 e5 71
  input xmm1 0xc2508000c2dd4000_8c2fa4a700000000
  input xmm13 0x09175f4c00000002_24ea5d74ee8740f9
  input flags AF ZF SF
  result xmm12 0xc2508000c2dd4000_8c2fa4a700000000
  result ymm12.high 0x0000000000000000_0000000000000000

case memory-128-immediate bits 64
  vcmpss xmm10, xmm10, [rdi*8+0x10003e19], 0x45  ; c5 2a c2 14 fd 19 3e 00 10 45
  input rdi 0x17
  input xmm10 0xc04fd00000000000_a058adeab975f0eb
  input flags PF AF ZF SF OF
  input memory 0x10003ed1 ff ff ff
  result xmm10 0xc04fd00000000000_a058adea00000000
  result ymm10.high 0x0000000000000000_0000000000000000

case exceptions bits 64
  vcmpss xmm12, xmm15, xmm9, 0xff  ; c4 41 02 c2 e1 ff
  input xmm9 0xf3579ed642eb4000_41e0000000000000
  input xmm15 0x3f800000c1260000_aca2f96000007fff
  input flags AF ZF SF DF
  result xmm12 0x3f800000c1260000_aca2f960ffffffff
  result ymm12.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f82

case fault bits 64
  vcmpge_oqss xmm6, xmm8, [rip+0x6434]  ; c5 ba c2 35 34 64 00 00 1d
  input xmm8 0xc0e00000cf5852b7_3a1f652d6bb313a2
  input flags PF ZF DF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vcmpss xmm3, xmm11, xmm14, 0x25  ; c4 c1 22 c2 de 25
  input xmm11 0x34ed9e8637ffb5c3_404e600000000000
  input xmm14 0x1b18c9c27aea924b_0000000000007fff
  input flags CF PF AF ZF OF
  input mxcsr 0x1fc0
  result xmm3 0x34ed9e8637ffb5c3_404e6000ffffffff
  result ymm3.high 0x0000000000000000_0000000000000000

case sequence bits 64
  vcmpss xmm1, xmm15, xmm8, 0xff  ; c4 c1 02 c2 c8 ff
  vcmpeqss xmm12, xmm4, xmm10     ; c4 41 5a c2 e2 00
  input xmm8 0xb8032dc7ffffffff_3b0af2db137638fa
  input xmm15 0xba96bef41510081c_905119054307f1d0
  input flags DF
  result xmm1 0xba96bef41510081c_90511905ffffffff
  result xmm12 0x2424242424242424_2424242400000000
  result ymm1.high 0x0000000000000000_0000000000000000
  result ymm12.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vcmpss xmm6, xmm3, xmm6, 0xff  ; c5 e2 c2 f6 ff
  input xmm3 0xfff0000000000000_000000000000003e
  input xmm6 0x0000000000000008_4036200000000000
  input flags CF PF SF DF
  result xmm6 0xfff0000000000000_00000000ffffffff
  result ymm6.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f82

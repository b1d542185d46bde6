; VFNMSUB213SD: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfnmsub213sd xmm0, xmm9, xmm1  ; c4 e2 b1 af c1
  input xmm0 0x3534de1f6920af5f_824a1d8fe0129f63
  input xmm1 0x9f456ce9bcdb64b0_42b2800000000000
  input xmm9 0xc22d8000420e0000_fff8000000000000
  input flags CF ZF OF
  result xmm0 0x3534de1f6920af5f_fff8000000000000
  result ymm0.high 0x0000000000000000_0000000000000000

case memory-128 bits 64
  vfnmsub213sd xmm5, xmm15, [rcx*1+0x1000420a]  ; c4 e2 81 af 2c 0d 0a 42 00 10
  input rcx 0x3e
  input xmm5 0xff80000000000001_cc38d2b1cbb05ec6
  input xmm15 0x28c9055d8aa3f578_afc27d9ded445cdd
  input flags SF
  input memory 0x10004248 8e ef fb 29 00 00 00 80
  result xmm5 0xff80000000000001_bc0cafeb15b95455
  result ymm5.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case rounding bits 64
  vfnmsub213sd xmm5, xmm11, [esi+r9d*8+0x68]  ; 67 c4 a2 a1 af ac ce 68 00 00 00
  input rsi 0xf7461bc910003726
  input r9 0xf7461bc900000018
  input xmm5 0xc896e87fa50e4c6f_0000000000000019
  input xmm11 0x7ff8000000001234_c05a480000000000
  input flags CF PF ZF SF OF
  input mxcsr 0x5f80
  input memory 0x1000384e 80 7f 68 e0 21 09 3e 2e
  result xmm5 0xc896e87fa50e4c6f_ae3e0921e0687f7f
  result ymm5.high 0x0000000000000000_0000000000000000
  result mxcsr 0x5fa2

case sequence bits 64
  vfnmsub213sd xmm12, xmm2, xmm4  ; c4 62 e9 af e4
  vfnmsub213sd xmm9, xmm7, xmm15  ; c4 42 c1 af cf
  input xmm2 0x0112e75422860ac3_a0669c33c76ddbb1
  input xmm4 0xb8a1aeeace1ab061_ad0f969a00000001
  input xmm12 0xc047000000000000_42b08000be1e4376
  input flags SF
  result xmm9 0x2929292929292929_af2f2f2f2f2f2f2f
  result xmm12 0xc047000000000000_2d0f969a00000001
  result ymm9.high 0x0000000000000000_0000000000000000
  result ymm12.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case code-32 bits 32
  vfnmsub213sd xmm1, xmm4, xmm4  ; c4 e2 d9 af cc
  input xmm1 0xfff8000000000000_ae3f7d52a670a612
  input xmm4 0x000000000000007f_c24880007f800000
  input flags AF ZF SF
  result xmm1 0xfff8000000000000_424880007f800000
  result ymm1.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

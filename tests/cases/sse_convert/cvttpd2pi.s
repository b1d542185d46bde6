; CVTTPD2PI: row in frontend-x86/src/ops/sse_convert.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-128 bits 64
  cvttpd2pi mm2, xmm5  ; 66 0f 2c d5
  input xmm5 0xb2d1d152e0851946_7fc01234c2298000
  input flags PF SF
  input x87.status 0x550c
  input x87.empty 0xf1
  input x87.r1 0x4001_e133e52777043274
  input x87.r2 0x91cf_d263de3686bd5123
  input x87.r3 0xffff_8000000000000000
  result mxcsr 0x1fa1
  result x87.status 0x450c
  result x87.empty 0x0
  result x87.r2 0xffff_0000000080000000

case memory-64-128 bits 64
  cvttpd2pi mm0, gs:[rdx*8+0xf18]  ; 65 66 0f 2c 04 d5 18 0f 00 00
  input rdx 0x9
  input flags AF ZF
  input x87.control 0x35d
  input x87.status 0x1410
  input x87.empty 0xf1
  input x87.r1 0xbfe0_c8dec05e9bdf2747
  input x87.r2 0x5caa_8fb1a11aa61fa868
  input x87.r3 0x0001_8000000000000000
  input memory 0x10004360 2c b6 7a 29 72 72 35 b2 14 68 95 d6 5a 14 c5 2c
  result mxcsr 0x1fa0
  result x87.status 0x410
  result x87.empty 0x0
  result x87.r0 0xffff_0000000000000000

case sequence bits 64
  cvttpd2pi mm5, xmm9  ; 66 41 0f 2c e9
  cvttpd2pi mm4, xmm6  ; 66 0f 2c e6
  input xmm9 0x138ee2ab046a4e56_88538410cb6c0363
  input flags AF SF OF
  input x87.status 0x5c37
  input x87.empty 0xe3
  input x87.r2 0x402d_c243def600000002
  input x87.r3 0x8000_0000000000000000
  input x87.r4 0x4000_ae5a0227044935e1
  result mxcsr 0x1fa0
  result x87.status 0x4437
  result x87.empty 0x0
  result x87.r4 0xffff_0000000000000000
  result x87.r5 0xffff_0000000000000000

case code-32 bits 32
  cvttpd2pi mm0, xmm1  ; 66 0f 2c c1
  input xmm1 0xb47f662980000000_0000000000000000
  input flags AF
  input x87.control 0xf7f
  input x87.status 0x4570
  input x87.empty 0x7e
  input x87.r0 0xbfe0_b1e3e147f4e53240
  input x87.r1 0xbfe0_a83699c62e0006f4
  input x87.r7 0x8000_7fffffffffffffff
  result mxcsr 0x1fa0
  result x87.empty 0x0
  result x87.r0 0xffff_0000000000000000

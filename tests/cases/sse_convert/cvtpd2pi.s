; CVTPD2PI: row in frontend-x86/src/ops/sse_convert.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-128 bits 64
  cvtpd2pi mm6, xmm7  ; 66 0f 2d f7
  input xmm7 0xb52d6e9da9205790_4059780000000000
  input flags SF
  input x87.status 0x6f40
  input x87.empty 0x8f
  input x87.r4 0xc00f_8d84b36f00000000
  input x87.r5 0x7fff_4000000000000000
  input x87.r6 0xbfea_e0811d761cff07de
  result mxcsr 0x1fa0
  result x87.status 0x4740
  result x87.empty 0x0
  result x87.r6 0xffff_0000000000000066

case memory-64-128 bits 64
  cvtpd2pi mm2, [r12d+r14d*8-0xed1d]  ; 67 66 43 0f 2d 94 f4 e3 12 ff ff
  input r12 0xf928abfc10012a7d
  input r14 0xf928abfc0000001e
  input flags CF AF ZF SF OF
  input x87.control 0x27f
  input x87.status 0x5102
  input x87.empty 0xf3
  input x87.r1 0x7fff_4000000000000000
  input x87.r2 0x30b1_c9b5a4aad5beaa3d
  input x87.r3 0x6744_becf35835bc69b45
  input memory 0x10003e50 0f 00 00 00 00 00 00 00 00 00 80 3f 00 80 8e 42
  result mxcsr 0x1fa1
  result x87.status 0x4102
  result x87.empty 0x0
  result x87.r2 0xffff_8000000000000000

case sequence bits 64
  cvtpd2pi mm1, xmm0  ; 66 0f 2d c8
  cvtpd2pi mm5, xmm9  ; 66 41 0f 2d e9
  input xmm0 0xc28300007fc01234_7efd92dd98fa6902
  input flags AF ZF
  input x87.control 0x35c
  input x87.status 0x6740
  input x87.empty 0xe7
  input x87.r3 0xc00a_84423d4affffffff
  input x87.r4 0xbfe2_c9687ee16804cd3b
  input x87.r5 0x57bb_62287484293c2ecf
  result mxcsr 0x1fa1
  result x87.status 0x4740
  result x87.empty 0x0
  result x87.r1 0xffff_8000000080000000
  result x87.r5 0xffff_0000000000000000

case code-32 bits 32
  cvtpd2pi mm5, xmm6  ; 66 0f 2d ee
  input xmm6 0x590b0b8ca2ad27db_3988d8104f000000
  input flags AF ZF SF
  input x87.status 0x1d7a
  input x87.empty 0xe7
  input x87.r2 0x400b_a8e9a39ef6ff9db3
  input x87.r3 0xbfe1_cfaa357990ea032a
  input x87.r4 0x1b0f_8016e6c819d753ca
  result mxcsr 0x1fa1
  result x87.status 0x57a
  result x87.empty 0x0
  result x87.r5 0xffff_8000000000000000

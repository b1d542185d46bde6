; SQRTSD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  sqrtsd xmm4, xmm9  ; f2 41 0f 51 e1
  input xmm4 0xcad0f2b3b702cedd_fff8000000000000
  input xmm9 0x73c34f8cfeaf4728_d7b36e530a02eb2b
  input flags CF PF ZF DF
  result mxcsr 0x1f81

case memory-128-64 bits 64
  sqrtsd xmm15, [r8*1+0x10004338]  ; f2 46 0f 51 3c 05 38 43 00 10
  input r8 0x18
  input xmm15 0x007fffffc2dcc000_0000000000000026
  input flags CF PF SF
  input memory 0x10004350 9d b7 13 99 a9 bb 54 4c
  result xmm15 0x007fffffc2dcc000_462236a31ee565f8
  result mxcsr 0x1fa0

case fault bits 64
  sqrtsd xmm4, [rip+0x6436]  ; f2 0f 51 25 36 64 00 00
  input xmm4 0x2539aab57c9472f1_007fffff7f800001
  input flags CF PF AF SF DF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  sqrtsd xmm1, xmm7  ; f2 0f 51 cf
  input xmm1 0x822f9ee500007fff_0000000000000001
  input xmm7 0xc2f54000a0172812_3f0fbfb300007fff
  input flags PF OF
  input mxcsr 0x7f80
  result xmm1 0x822f9ee500007fff_3f7fdfc9491a93e5
  result mxcsr 0x7fa0

case sequence bits 64
  sqrtsd xmm15, gs:[r9*1+0xa7e]  ; 65 f2 46 0f 51 3c 0d 7e 0a 00 00
  sqrtsd xmm6, xmm4              ; f2 0f 51 f4
  input r9 0x0
  input xmm15 0x0000000000000003_e6d02597b9f9c09e
  input flags AF
  input memory 0x10003e7e ce dd 0d 8e d8 cc 50 ef
  result xmm6 0x2626262626262626_3209632981fc2bf4
  result xmm15 0x0000000000000003_fff8000000000000
  result mxcsr 0x1fa1

case code-32 bits 32
  sqrtsd xmm3, xmm4  ; f2 0f 51 dc
  input xmm3 0x68dc027900000002_56c6e45060ca36b4
  input xmm4 0x11e73acdbe9c18cd_51d1c30d00000001
  input flags CF PF AF ZF SF
  result xmm3 0x68dc027900000002_48e0dba2fdcfc294
  result mxcsr 0x1fa0

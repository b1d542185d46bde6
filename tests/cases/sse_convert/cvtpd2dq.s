; CVTPD2DQ: row in frontend-x86/src/ops/sse_convert.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  cvtpd2dq xmm4, xmm6  ; f2 0f e6 e6
  input xmm6 0xf172085d1716d7ce_42f58000c27c8000
  input flags PF AF ZF SF
  result xmm4 0x0000000000000000_8000000080000000
  result mxcsr 0x1f81

case memory-128 bits 64
  cvtpd2dq xmm2, [r13d]  ; 67 f2 41 0f e6 95 00 00 00 00
  input r13 0x702be122100067c0
  input flags CF PF SF DF
  input memory 0x100067c0 57 0e ff 40 02 d5 0a 85 66 de 5c 9e ea e8 91 29
  result xmm2 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case fault bits 64
  cvtpd2dq xmm7, [r11d-0x68]  ; 67 f2 41 0f e6 bb 98 ff ff ff
  input r11 0xa33df72d1000705f
  input flags CF PF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  cvtpd2dq xmm6, [r12*1+0x10003890]  ; f2 42 0f e6 34 25 90 38 00 10
  input r12 0x20
  input flags CF PF AF ZF SF
  input mxcsr 0x5f80
  input memory 0x100038b0 27 88 e1 b4 36 92 f7 da 3a
  result xmm6 0x0000000000000000_0000000180000000
  result mxcsr 0x5fa1

case sequence bits 64
  cvtpd2dq xmm10, [r11*2+0x10003d8c]  ; f2 46 0f e6 14 5d 8c 3d 00 10
  cvtpd2dq xmm6, xmm13                ; f2 41 0f e6 f5
  input r11 0x2a
  input flags PF ZF OF
  input memory 0x10003de0 34 12 00 00 00 00 f8 7f f4 aa 9f c6 98 9f 85 81
  result xmm6 0x0000000000000000_0000000000000000
  result xmm10 0x0000000000000000_0000000080000000
  result mxcsr 0x1fa1

case code-32 bits 32
  cvtpd2dq xmm2, xmm7  ; f2 0f e6 d7
  input xmm7 0xf93da6d40ae4b705_0000000000000036
  input flags CF AF SF DF
  result xmm2 0x0000000000000000_8000000000000000
  result mxcsr 0x1fa1

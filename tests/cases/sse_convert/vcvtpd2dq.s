; VCVTPD2DQ: row in frontend-x86/src/ops/sse_convert.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vcvtpd2dq xmm10, xmm14  ; c4 41 7b e6 d6
  input xmm14 0x0000000080000000_ebb040c6d4699c21
  input flags PF ZF SF OF
  result xmm10 0x0000000000000000_0000000080000000
  result ymm10.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa1

case register-128-256 bits 64
  vcvtpd2dq xmm1, ymm8  ; c4 c1 7f e6 c8
  input xmm8 0xac9c22fb8cbeaa1c_c2b680004f000000
  input ymm8.high 0x79d70e93c74f1092_b2494b884b44cb39
  input flags PF AF SF OF
  result xmm1 0x8000000000000000_0000000080000000
  result ymm1.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa1

case memory-128 bits 64
  vcvtpd2dq xmm13, xmmword ptr [edx+0xf]  ; 67 c5 7b e6 aa 0f 00 00 00
  input rdx 0x93c2a3cf10003851
  input flags PF SF
  input memory 0x10003860 a8 8c 63 69 a7 17 40 8b 34 12 c0 7f 01 00 80 7f
  result xmm13 0x0000000000000000_8000000000000000
  result ymm13.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa1

case memory-128-256 bits 64
  vcvtpd2dq xmm8, ymmword ptr [rip+0x3918]  ; c5 7f e6 05 18 39 00 00
  input flags CF PF AF ZF DF OF
  input memory 0x100044e0 ff ff ff ff c4 7d 4f eb 00 80 00 00 10 66 73 6b
  input memory 0x100044f0 94 49 03 27 3e f2 84 e7
  result xmm8 0x0000000080000000_8000000080000000
  result ymm8.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f81

case fault bits 64
  vcvtpd2dq xmm3, ymmword ptr [ebp+0x96e6]  ; 67 c5 ff e6 9d e6 96 00 00
  input rbp 0x643c21790fffd909
  input flags CF AF ZF DF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vcvtpd2dq xmm9, xmmword ptr [rsi*4+0x100045bc]  ; c5 7b e6 0c b5 bc 45 00 10
  input rsi 0x2d
  input flags PF ZF SF OF
  input mxcsr 0x3f80
  input memory 0x10004670 08 65 70 a0 d2 69 87 b2 23 53 31 25 e3 0f b2 6f
  result xmm9 0x0000000000000000_80000000ffffffff
  result ymm9.high 0x0000000000000000_0000000000000000
  result mxcsr 0x3fa1

case sequence bits 64
  vcvtpd2dq xmm2, xmm10  ; c4 c1 7b e6 d2
  vcvtpd2dq xmm6, xmm3   ; c5 fb e6 f3
  input xmm10 0x9430663800000000_fff8000000000000
  input flags CF PF AF ZF
  result xmm2 0x0000000000000000_0000000080000000
  result xmm6 0x0000000000000000_0000000000000000
  result ymm2.high 0x0000000000000000_0000000000000000
  result ymm6.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa1

case code-32 bits 32
  vcvtpd2dq xmm3, xmm5  ; c5 fb e6 dd
  input xmm5 0x000000000000007f_440819afb8dfde2b
  input flags PF SF DF OF
  result xmm3 0x0000000000000000_0000000080000000
  result ymm3.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa1

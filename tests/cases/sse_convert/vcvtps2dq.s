; VCVTPS2DQ: row in frontend-x86/src/ops/sse_convert.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vcvtps2dq xmm1, xmm0  ; c5 f9 5b c8
  input xmm0 0xc042600000000000_000000000000002e
  input flags CF ZF SF OF
  result xmm1 0xfffffffd00000000_0000000000000000
  result ymm1.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case register-256 bits 64
  vcvtps2dq ymm0, ymm13  ; c4 c1 7d 5b c5
  input xmm13 0xffc00000a5b7e881_0000000000007fff
  input ymm13.high 0x0d3e1d586f9d3c67_c7657fe3ffffffff
  input flags CF ZF SF OF
  result xmm0 0x8000000000000000_0000000000000000
  result ymm0.high 0x0000000080000000_ffff1a8080000000
  result mxcsr 0x1fa1

case memory-128 bits 64
  vcvtps2dq xmm5, [ecx*1+0x100040d5]  ; 67 c5 f9 5b 2c 0d d5 40 00 10
  input rcx 0x2b3e1fca0000000b
  input flags CF
  input memory 0x100040e0 af 45 2b a9 c2 88 01 d9 46 cb c4 ab c5 2c d4 ad
  result xmm5 0x0000000000000000_8000000000000000
  result ymm5.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa1

case memory-256 bits 64
  vcvtps2dq ymm1, [rbp*8+0x10003e28]  ; c5 fd 5b 0c ed 28 3e 00 10
  input rbp 0xf
  input flags CF AF SF
  input memory 0x10003ea0 01 00 00 00 00 00 00 00 00 00 80 ff 00 c0 a1 42
  input memory 0x10003eb0 ae cf e7 07 76 de 3d 40 3e ae 05 1c e5 dd 22 fd
  result xmm1 0x0000005180000000_0000000000000000
  result ymm1.high 0x8000000000000000_0000000300000000
  result mxcsr 0x1fa1

case fault bits 64
  vcvtps2dq xmm8, [0x10006ff8]  ; c5 79 5b 04 25 f8 6f 00 10
  input flags CF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vcvtps2dq xmm4, gs:[rbx*2+0x3c6]  ; 65 c5 f9 5b 24 5d c6 03 00 00
  input rbx 0x1d
  input mxcsr 0x3f80
  input memory 0x10003800 3b 01 90 1d 06 26 3d 64 5b 85 2c aa 38 7a a0 1f
  result xmm4 0x00000000ffffffff_8000000000000000
  result ymm4.high 0x0000000000000000_0000000000000000
  result mxcsr 0x3fa1

case sequence bits 64
  vcvtps2dq ymm5, ymm11  ; c4 c1 7d 5b eb
  vcvtps2dq ymm4, ymm8   ; c4 c1 7d 5b e0
  input xmm11 0x31e4cec17fc01234_68b267990db653dd
  input ymm11.high 0x4509317623f1a1a5_7f800000b03dce76
  input flags DF
  result xmm4 0x0000000000000000_0000000000000000
  result xmm5 0x0000000080000000_8000000000000000
  result ymm4.high 0x0000000000000000_0000000000000000
  result ymm5.high 0x0000089300000000_8000000000000000
  result mxcsr 0x1fa1

case code-32 bits 32
  vcvtps2dq xmm6, xmm7  ; c5 f9 5b f7
  input xmm7 0x4a85f1b784edb7c8_000000007fffffff
  input flags CF ZF SF OF
  result xmm6 0x0042f8dc00000000_0000000080000000
  result ymm6.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa1

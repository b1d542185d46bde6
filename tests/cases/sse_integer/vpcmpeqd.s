; VPCMPEQD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpcmpeqd xmm1, xmm2, xmm12  ; c4 c1 69 76 cc
  input xmm2 0x30a1894100000000_3ff0000000000000
  input xmm12 0x8000000000000000_3f800000df2e40a5
  input flags CF ZF OF
  result xmm1 0x00000000ffffffff_0000000000000000
  result ymm1.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpcmpeqd ymm12, ymm8, ymm9  ; c4 41 3d 76 e1
  input xmm8 0x42d200007fc01234_c7c0cec87a8d3827
  input xmm9 0x0000000000000017_84121ea89c8418a3
  input ymm8.high 0x000000000000001e_21085fbb9783b206
  input ymm9.high 0x007fffff42a68000_9812b64d31fb54b6
  input flags CF AF SF OF
  result xmm12 0x0000000000000000_0000000000000000
  result ymm12.high 0x0000000000000000_0000000000000000

case memory-128 bits 64
  vpcmpeqd xmm13, xmm4, [0x10003830]  ; c5 59 76 2c 25 30 38 00 10
  input xmm4 0x0000000000000034_496a50afffc00000
  input flags CF ZF
  input memory 0x10003830 ff ff ff ff ff ff 0f 00 55 41 55 af 5b 10 4c 96
  result xmm13 0x0000000000000000_0000000000000000
  result ymm13.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpcmpeqd ymm2, ymm7, [rip+0x3898]  ; c5 c5 76 15 98 38 00 00
  input xmm7 0xe332cd2e59d7decb_9ba4e024f11ae588
  input ymm7.high 0xbff8000000000000_9c738426f1942265
  input flags CF PF AF OF
  input memory 0x10004460 90 1e f6 0b 75 fd 5b 5d 27 77 76 97 ea 91 75 69
  input memory 0x10004473 80 ad ce cf 3c 30 05 f0 f8 b6 7e f1 71
  result xmm2 0x0000000000000000_0000000000000000
  result ymm2.high 0x0000000000000000_0000000000000000

case fault bits 64
  vpcmpeqd xmm4, xmm13, [rip+0x6437]  ; c5 91 76 25 37 64 00 00
  input xmm13 0x2103c24e165a35bb_c71875057f800000
  input flags PF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpcmpeqd xmm3, xmm15, [rip+0x3638]  ; c5 81 76 1d 38 36 00 00
  vpcmpeqd ymm6, ymm14, ymm13         ; c4 c1 0d 76 f5
  input xmm15 0x7ff8000000001234_bbba1d95882641f4
  input flags AF
  input memory 0x10004200 25 0d 69 a6 00 00 80 7f 80
  result xmm3 0x0000000000000000_0000000000000000
  result xmm6 0x0000000000000000_0000000000000000
  result ymm3.high 0x0000000000000000_0000000000000000
  result ymm6.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpcmpeqd xmm7, xmm3, xmm0  ; c5 e1 76 f8
  input xmm0 0x403d000000000000_ffc00000c2d80000
  input xmm3 0xffc00000111745ca_03e63c7e3b333145
  input flags ZF SF
  result xmm7 0x0000000000000000_0000000000000000
  result ymm7.high 0x0000000000000000_0000000000000000

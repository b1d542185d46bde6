; VCMPPD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  vcmppd xmm3, xmm1, xmm6, 0x24  ; c5 f1 c2 de 24
  input xmm1 0x3f800000ff800000_7f8000007f800001
  input xmm6 0x7ff0000000000000_723777cecb867b2c
  input flags ZF OF
  result xmm3 0xffffffffffffffff_ffffffffffffffff
  result ymm3.high 0x0000000000000000_0000000000000000

case register-256-immediate bits 64
  vcmppd ymm4, ymm7, ymm3, 0x2c  ; c5 c5 c2 e3 2c
  input xmm3 0xfe05cf19001ca677_72506aed00000001
  input xmm7 0xb44985638ca796d5_45451e1200000002
  input ymm3.high 0x3ff8000000000000_7d1f5a99bfc00000
  input ymm7.high 0xffffffffffffffff_000000000000001a
  input flags PF ZF
  result xmm4 0xffffffffffffffff_ffffffffffffffff
  result ymm4.high 0x0000000000000000_ffffffffffffffff
  result mxcsr 0x1f82

case memory-128-immediate bits 64
  vcmpeqpd xmm13, xmm2, [0x10003b20]  ; c5 69 c2 2c 25 20 3b 00 10 00
  input xmm2 0x7ff0000000000001_62d20cd8f7573bd2
  input flags CF PF DF
  input memory 0x10003b20 78 0c 25 bc e5 eb a3 eb 29
  result xmm13 0x0000000000000000_0000000000000000
  result ymm13.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f81

case memory-256-immediate bits 64
  vcmpeqpd ymm13, ymm14, [r13*8+0x10003d08]  ; c4 21 0d c2 2c ed 08 3d 00 10 00
  input r13 0xb
  input xmm14 0x8d207c430344c8b8_409bccda96473fdc
  input ymm14.high 0x00000001c2804000_0000000000000000
  input flags CF PF OF
  input memory 0x10003d60 08 74 91 83 6f 88 6d 58 a0 25 e0 30 0c 30 c6 4a
  input memory 0x10003d71 80 15 42 00 00 9a c2 55 2e 9a 63 12 c6 94 dc
  result xmm13 0x0000000000000000_0000000000000000
  result ymm13.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f82

case fault bits 64
  vcmppd xmm1, xmm11, [rip+0x642b], 0xd8  ; c5 a1 c2 0d 2b 64 00 00 d8
  input xmm11 0x7893ae3500000002_0e6c35e709693176
  input flags CF AF DF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vcmpeq_uqpd ymm1, ymm2, [0x100047e0]  ; c5 ed c2 0c 25 e0 47 00 10 08
  input xmm2 0x7f800001c2cf0000_0000000000000000
  input ymm2.high 0xbfc0000000000001_0000000000000008
  input flags CF AF SF OF
  input mxcsr 0x1fc0
  input memory 0x100047e0 0b 00 00 00 00 00 00 00 46 34 63 fb b8 fe 06 c2
  input memory 0x100047f0 63 98 2d 06 76 f8 64 d4 b9 2c 20 04 17 4c 25 e8
  result xmm1 0x0000000000000000_ffffffffffffffff
  result ymm1.high 0x0000000000000000_0000000000000000

case sequence bits 64
  vcmppd ymm8, ymm12, ymm11, 0x80   ; c4 41 1d c2 c3 80
  vcmppd xmm14, xmm15, xmm12, 0xff  ; c4 41 01 c2 f4 ff
  input xmm11 0x7f80000100000001_000000007fffffff
  input xmm12 0x0000000000000002_7fc012343f800000
  input ymm11.high 0xc052480000000000_71b6e5b100000000
  input ymm12.high 0xbc078a1e1a135100_dc43155e838d250f
  input flags CF PF AF SF OF
  result xmm8 0x0000000000000000_0000000000000000
  result xmm14 0xffffffffffffffff_ffffffffffffffff
  result ymm8.high 0x0000000000000000_0000000000000000
  result ymm14.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f82

case code-32 bits 32
  vcmppd xmm4, xmm1, xmm7, 0x80  ; c5 f1 c2 e7 80
  input xmm1 0xc1db0000c24f0000_3f8000004f000000
  input xmm7 0xa24193a3000000ff_007fffff7fc01234
  input flags CF PF AF SF
  result xmm4 0x0000000000000000_0000000000000000
  result ymm4.high 0x0000000000000000_0000000000000000

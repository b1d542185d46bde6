; VPCMPESTRM: row in frontend-x86/src/ops/sse_string.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  vpcmpestrm xmm1, xmm13, 0x15  ; c4 c3 79 60 cd 15
  input rax 0xd3f3aafc00000000
  input rdx 0x35
  input xmm1 0x42040000db467512_bd30d6949fafa46b
  input xmm13 0x0901ec5a31354845_405eb00000000000
  input flags ZF SF
  result xmm0 0x0000000000000000_00000000000000ff
  result ymm0.high 0x0000000000000000_0000000000000000
  result flags CF SF OF

case memory-128-immediate bits 64
  vpcmpestrm xmm3, [r9*1+0x10003c4f], 0xff  ; c4 a3 79 60 1c 0d 4f 3c 00 10 ff
  input rax 0x6fcd3d6bc7a79c4d
  input rdx 0x31
  input r9 0x21
  input xmm3 0x000fffffffffffff_7fc01234d6611970
  input flags CF PF ZF
  input memory 0x10003c70 ff ff ff ff 00 00 00 00 cb 88 92 35 17 db f6 c0
  result xmm0 0xffffffffffffffff_ffffffffffffffff
  result ymm0.high 0x0000000000000000_0000000000000000
  result flags CF OF

case zero bits 64
  vpcmpestrm xmm8, xmm10, 0x36  ; c4 43 79 60 c2 36
  input rax 0x240c03d7858ebc76
  input rdx 0x0
  input xmm8 0xb632b44459782623_2b1366ae3f800000
  input xmm10 0x343a609a505d4c22_5aeb58f9a820d322
  input flags AF DF OF
  result xmm0 0x0000000000000000_0000000000000000
  result ymm0.high 0x0000000000000000_0000000000000000
  result flags ZF DF

case sequence bits 64
  vpcmpestrm xmm10, xmm1, 0x46   ; c4 63 79 60 d1 46
  vpcmpestrm xmm10, xmm12, 0x14  ; c4 43 79 60 d4 14
  input rax 0x7fffffffffffffff
  input rdx 0x80000000
  input xmm1 0x97399c65d6f21258_e0bd8c34958f9505
  input xmm10 0x8c05339e1cfa4ee8_06b8b9b9e10e1fc1
  input flags CF ZF SF DF OF
  result xmm0 0x0000000000000000_000000000000ffff
  result ymm0.high 0x0000000000000000_0000000000000000
  result flags CF SF DF OF

case code-32 bits 32
  vpcmpestrm xmm4, xmm4, 0x23  ; c4 e3 79 60 e4 23
  input rax 0xffffffff
  input rdx 0x3a
  input xmm4 0xbff8000000000000_d77df8f78ad4c543
  input flags CF PF AF OF
  result xmm0 0x0000000000000000_0000000000000001
  result ymm0.high 0x0000000000000000_0000000000000000
  result flags CF SF OF

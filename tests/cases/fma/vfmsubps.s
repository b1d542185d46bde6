; VFMSUBPS: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: FMA4, on some AMD CPUs alone

case register-128 bits 64
  vfmsubps xmm15, xmm14, xmm10, xmm13  ; c4 43 09 6c fa d0
  input xmm10 0x0000000000000000_000000017f800001
  input xmm13 0xfaf73a467d88362e_412c0000d2521e67
  input xmm14 0xfff0000000000000_9b32dd905b84b823
  input flags PF ZF

case register-256 bits 64
  vfmsubps ymm5, ymm8, ymm2, ymm10  ; c4 c3 bd 6c ea 20
  input xmm2 0xcdebdb56437a6920_3ff0000000000000
  input xmm8 0xaf53b42a4ab90853_90d1da08c1700000
  input xmm10 0x5a18914b5b31d36f_b949d614bbae4c70
  input ymm2.high 0x7a70f066d15bda26_9e16865ba81d1bce
  input ymm8.high 0xa29184127f8aafeb_3e9edb4177da4a75
  input ymm10.high 0xde39d2d33d68b132_4f000000007fffff
  input flags PF SF OF

case memory-128 bits 64
  vfmsubps xmm7, xmm3, xmm14, [rip+0x3ab6]  ; c4 e3 e1 6c 3d b6 3a 00 00 e0
  input xmm3 0x9634b95890bd1ccb_5870403cc13393f8
  input xmm14 0x6e98aa1ac2abc000_b06efd24ffffffff
  input flags ZF
  input memory 0x10004680 ff ff ff ff 00 00 00 00 00 00 00 00 00 00 00 80

case memory-256 bits 64
  vfmsubps ymm13, ymm5, gs:[0xe00], ymm5  ; 65 c4 63 55 6c 2c 25 00 0e 00 00 50
  input xmm5 0x3f80000080000000_9a736fb800000001
  input ymm5.high 0x0000000000000015_80000000c23e0000
  input flags CF PF AF SF OF
  input memory 0x10004200 3e 30 d0 9d ce ad 98 70 4b 1e 62 34 8c 0c 86 d4
  input memory 0x10004210 50 c5 af ca b1 86 85 23 de 39 48 b0 fe ca 12 c0

; VMULPD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vmulpd xmm11, xmm7, xmm9  ; c4 41 41 59 d9
  input xmm7 0xc1a900003f800000_bafddf1f122f6688
  input xmm9 0xc2e4000074457329_4049700000000000
  input flags AF ZF DF OF
  result xmm11 0x449f4001050c85be_bb57bedd32f4ae01
  result ymm11.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case register-256 bits 64
  vmulpd ymm6, ymm1, ymm0  ; c5 f5 59 f0
  input xmm0 0xbe4d4c62da09d071_000fffffffffffff
  input xmm1 0xde805b3b3121079b_685c9296d8474de2
  input ymm0.high 0x4f00000013dfadf5_0000000000007fff
  input ymm1.high 0xbfc00000c25e8000_c057300000000000
  input flags AF ZF DF OF
  result xmm6 0x5cddf371afe4d67c_287c9296d8474de0
  result ymm6.high 0xced00000d63e2ee6_80000000002e5fa3
  result mxcsr 0x1fb2

case memory-128 bits 64
  vmulpd xmm15, xmm12, [r15*1+0x100040ae]  ; c4 21 19 59 3c 3d ae 40 00 10
  input r15 0x12
  input xmm12 0x4004000000000000_b2a23e82bdd1a326
  input flags PF ZF SF
  input memory 0x100040c0 01 00 00 00 00 00 f0 7f 80
  result xmm15 0x0000000000000140_7ff8000000000001
  result ymm15.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f83

case memory-256 bits 64
  vmulpd ymm7, ymm2, [rip+0x3258]  ; c5 ed 59 3d 58 32 00 00
  input xmm2 0x000000000000001d_000000000000000c
  input ymm2.high 0x42de800000000001_3ff0000000000000
  input flags PF AF SF
  input memory 0x10003e20 60 a6 de 2b d4 88 74 35 00 00 80 ff 00 00 ac 40
  input memory 0x10003e30 13 34 33 d5 26 3a 8b 2f 4f fc 87 d8 06 ac cf 03
  result xmm7 0x0000000000019600_0000000000000000
  result ymm7.high 0x06be2ff686619c7c_2f8b3a26d5333413
  result mxcsr 0x1fb2

case fault bits 64
  vmulpd ymm13, ymm4, [rip+0x642e]  ; c5 5d 59 2d 2e 64 00 00
  input xmm4 0x80000000bc1d753c_a96035b6b4738fd5
  input ymm4.high 0x32e2be0e00000001_41e9000041fc0000
  input flags PF AF ZF DF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vmulpd ymm5, ymm0, [r14*8+0x10004398]  ; c4 a1 7d 59 2c f5 98 43 00 10
  input r14 0x9
  input xmm0 0xe0783ef1bf600000_4042000000000000
  input ymm0.high 0x902b718300008000_000000000000003e
  input flags CF PF ZF SF OF
  input mxcsr 0x7f80
  input memory 0x100043e0 78 99 cb 3f c4 1e 9e 1e 00 00 00 00 00 a0 5e 40
  input memory 0x100043f0 e0 2b 25 e0 42 51 05 59 00 00 00 80
  result xmm5 0xe0e7343d5c26e000_1ef0f14e63e28653
  result ymm5.high 0x8000000000000000_1644a6b8c9240281
  result mxcsr 0x7fb2

case sequence bits 64
  vmulpd ymm7, ymm1, [0x100064c0]  ; c5 f5 59 3c 25 c0 64 00 10
  vmulpd xmm11, xmm2, xmm1         ; c5 69 59 d9
  input xmm1 0x4e6bc643b4457189_428f4000c2908000
  input ymm1.high 0xff55fc7f4f000000_7a140b2f76f1bf3c
  input flags CF
  input memory 0x100064c2 c0 ff 00 00 c0 bf 00 00 00 00 00 00 f0 ff 0b 30
  input memory 0x100064d2 83 39 57 50 6d e2 ff ff 7f 00 01 00 80 7f
  result xmm7 0xfff0000000000000_c25f4002b6138c26
  result xmm11 0x309f7a4cbb3da2ce_24c1b555c3962666
  result ymm7.high 0xfff0000000000000_fff0000000000000
  result ymm11.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa8

case code-32 bits 32
  vmulpd xmm2, xmm5, xmm1  ; c5 d1 59 d1
  input xmm1 0xa210f31e00034dac_3f8000007f800001
  input xmm5 0x8e126e496bf8a0df_d8ade8c72461ed52
  input flags CF PF ZF SF OF
  result xmm2 0x0000000000000000_d83de8c812b8e03e
  result ymm2.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fb0

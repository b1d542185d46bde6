; VFMADDSUBPD: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: FMA4, on some AMD CPUs alone

case register-128 bits 64
  vfmaddsubpd xmm4, xmm10, xmm12, xmm11  ; c4 c3 29 5d e4 b0
  input xmm10 0x25684bf66892a6bd_941b93014feb9c3c
  input xmm11 0xd20853e161dbb262_4053180000000000
  input xmm12 0xb47771d912fe949e_a73debf5ff800000
  input flags CF PF

case register-256 bits 64
  vfmaddsubpd ymm12, ymm3, ymm15, ymm1  ; c4 63 e5 5d e1 f0
  input xmm1 0xfa06b4059bf80f1d_74815fd941b40000
  input xmm3 0xc043d00000000000_bfc00000a39c2ce9
  input xmm15 0x4045600000000000_0000000000000001
  input ymm1.high 0x0072860a8c736034_1037cab1007fffff
  input ymm3.high 0xd06778587fffffff_fff0000000000000
  input ymm15.high 0x46d16c1f6b89175c_8d27c060cacae909
  input flags AF ZF SF OF

case memory-128 bits 64
  vfmaddsubpd xmm5, xmm1, [rip+0x3746], xmm2  ; c4 e3 71 5d 2d 46 37 00 00 20
  input xmm1 0x3a6b52444969575e_c294c000f2de8df4
  input xmm2 0x510a4f225ef33ed8_7ff8000000001234
  input flags AF ZF SF DF
  input memory 0x10004316 f8 bf 33 6d 6e 2c 00 00 c0 bf

case memory-256 bits 64
  vfmaddsubpd ymm15, ymm1, [0x10003c20], ymm8  ; c4 63 75 5d 3c 25 20 3c 00 10 80
  input xmm1 0xc05e880000000000_c053100000000000
  input xmm8 0xa8297c5d7fffffff_6cd000bd587da2dd
  input ymm1.high 0x0000000000000080_4059700000000000
  input ymm8.high 0x5f041d145b89284c_4054500000000000
  input flags CF AF OF
  input memory 0x10003c20 d8 7d 8f 82 5b 4c be 41 ff ff ff ff 0e 1b 40 14
  input memory 0x10003c30 01 00 00 00 00 00 00 00 04 9f f6 fe 95 ff 8b 91

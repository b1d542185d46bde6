; VPUNPCKHBW: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpunpckhbw xmm2, xmm12, xmm9  ; c4 c1 19 68 d1
  input xmm9 0x21030f157fc01234_7ff0000000000001
  input xmm12 0xc02c000000000000_5805e1f0ec75f7df
  input flags CF SF
  result xmm2 0x21c0032c0f001500_7f00c00012003400
  result ymm2.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpunpckhbw ymm10, ymm6, ymm4  ; c5 4d 68 d4
  input xmm4 0x00000000000000ff_512581c50259fd62
  input xmm6 0xffffffffffffffff_401a800000000000
  input ymm4.high 0x09cab788c2a10000_4030600000000000
  input ymm6.high 0x858211e0215ac574_678dba28f9b25a7a
  input flags PF ZF OF
  result xmm10 0x00ff00ff00ff00ff_00ff00ff00ffffff
  result ymm10.high 0x0985ca82b71188e0_c221a15a00c50074

case memory-128 bits 64
  vpunpckhbw xmm13, xmm9, [r14*2+0x10003e76]  ; c4 21 31 68 2c 75 76 3e 00 10
  input r14 0x1d
  input xmm9 0xc026000000000000_007fffffc2c2c000
  input flags SF OF
  input memory 0x10003eb5 f0 4e c0 01 00 80 7f 00 00 cf 42
  result xmm13 0x42c0cf2600000000_7f00800000000100
  result ymm13.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpunpckhbw ymm15, ymm1, [0x100041a0]  ; c5 75 68 3c 25 a0 41 00 10
  input xmm1 0x7f8000014f000000_0000000000000011
  input ymm1.high 0xc03ce00000000000_0000000000000009
  input flags AF ZF SF DF
  input memory 0x100041a0 6f 6e 28 1c ff ff 7f 00 b3 84 c8 ee 0c 2b 42
  input memory 0x100041b6 f0 3f 00 00 e7 c1
  result xmm15 0x007f42802b000c01_ee4fc8008400b300
  result ymm15.high 0x00c0003c00e00000_c100e70000000000

case fault bits 64
  vpunpckhbw xmm7, xmm14, [rip+0x642f]  ; c5 89 68 3d 2f 64 00 00
  input xmm14 0x0000000000000001_66dec415334bc619
  input flags PF AF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpunpckhbw ymm8, ymm6, ymm5  ; c5 4d 68 c5
  vpunpckhbw xmm2, xmm9, xmm7  ; c5 b1 68 d7
  input xmm5 0xcb38416bdc130d46_2cf8b6c8cb5304b4
  input xmm6 0x3f80000000000000_c05c680000000000
  input ymm5.high 0x428540003475968f_ffc00000b55211f8
  input ymm6.high 0x90b21a3900000080_1614a5483100ad94
  input flags AF SF DF OF
  result xmm2 0x2729272927292729_2729272927292729
  result xmm8 0xcb3f388041006b00_dc0013000d004600
  result ymm2.high 0x0000000000000000_0000000000000000
  result ymm8.high 0x429085b2401a0039_3400750096008f80

case code-32 bits 32
  vpunpckhbw xmm7, xmm3, xmm4  ; c5 e1 68 fc
  input xmm3 0x39e9fee7fd86eaab_c04c800000000000
  input xmm4 0xc050800000000000_157f9e348ba8a588
  input flags CF OF
  result xmm7 0xc03950e980fe00e7_00fd008600ea00ab
  result ymm7.high 0x0000000000000000_0000000000000000

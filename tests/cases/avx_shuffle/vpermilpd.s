; VPERMILPD: row in frontend-x86/src/ops/avx_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpermilpd xmm13, xmm1, xmm5  ; c4 62 71 0d ed
  input xmm1 0x7f80000042d6c000_5ca3c85259a56005
  input xmm5 0x84ac926741d60000_4051900000000000
  input flags ZF
  result xmm13 0x5ca3c85259a56005_5ca3c85259a56005
  result ymm13.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpermilpd ymm4, ymm12, ymm14  ; c4 c2 1d 0d e6
  input xmm12 0x8148e335c0b32f1b_007fffff00000000
  input xmm14 0x4f000000c1b50000_42d2400042950000
  input ymm12.high 0xff800000a667e09e_463525132756c112
  input ymm14.high 0x7f800001a05be8cf_3a1b5ac900000000
  input flags CF PF AF OF
  result xmm4 0x007fffff00000000_007fffff00000000
  result ymm4.high 0xff800000a667e09e_463525132756c112

case memory-128 bits 64
  vpermilpd xmm12, xmm0, [0x10003bd0]  ; c4 62 79 0d 24 25 d0 3b 00 10
  input xmm0 0x7ff0000000000001_000fffffffffffff
  input flags AF
  input memory 0x10003bd0 34 00 00 00 00 00 00 00 00 00 00 00 00 c0 5d c0
  result xmm12 0x000fffffffffffff_000fffffffffffff
  result ymm12.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpermilpd ymm0, ymm3, [r11*8+0x10003890]  ; c4 a2 65 0d 04 dd 90 38 00 10
  input r11 0x12
  input xmm3 0x1b0b491d92563a71_43d3831300000000
  input ymm3.high 0x0e0fb46de35b02ac_7f80000042818000
  input flags CF PF AF ZF OF
  input memory 0x10003920 7f 00 00 00 00 00 00 00 00 00 00 00 00 00 fc bf
  input memory 0x10003930 ba fc 06 44 43 a2 a7 35 c9 1f c0 9c 7a 98 f8 25
  result xmm0 0x43d3831300000000_1b0b491d92563a71
  result ymm0.high 0x7f80000042818000_0e0fb46de35b02ac

case fault bits 64
  vpermilpd xmm9, [0x10006ffc], 0xae  ; c4 63 79 05 0c 25 fc 6f 00 10 ae
  input flags CF ZF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpermilpd xmm5, xmm8, [0x10004510]  ; c4 e2 39 0d 2c 25 10 45 00 10
  vpermilpd ymm1, ymm4, 0             ; c4 e3 7d 05 cc 00
  input xmm8 0xcfb2551be4c22b0b_843bdd353f800000
  input flags CF PF ZF
  input memory 0x10004510 04 d7 fa 6f d6 4e a8 24 00 80 2f c2 00 00 d2 41
  result xmm1 0x2424242424242424_2424242424242424
  result xmm5 0x843bdd353f800000_843bdd353f800000
  result ymm1.high 0x3434343434343434_3434343434343434
  result ymm5.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpermilpd xmm1, xmm6, xmm7  ; c4 e2 49 0d cf
  input xmm6 0xe2f21222a0894238_c25b800061cdccc5
  input xmm7 0xcfb7a878b6c4c08f_0000000000000013
  input flags CF PF AF ZF SF DF OF
  result xmm1 0xe2f21222a0894238_e2f21222a0894238
  result ymm1.high 0x0000000000000000_0000000000000000

; VPADDB: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpaddb xmm14, xmm7, xmm4  ; c5 41 fc f4
  input xmm4 0xbff8000000000000_41e0000000000000
  input xmm7 0xb804a18ee21026eb_e2ba799fca86532f
  input flags ZF OF
  result xmm14 0x77fca18ee21026eb_239a799fca86532f
  result ymm14.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpaddb ymm6, ymm15, ymm12  ; c4 c1 05 fc f4
  input xmm12 0x7f800000d80c31fd_fff8000000000000
  input xmm15 0xf61333cd76c40f06_963aa4a175223140
  input ymm12.high 0x000000017f800000_da4d07f2c078a6f2
  input ymm15.high 0x930f27b1ae10ee1e_4044c00000000000
  input flags CF AF
  result xmm6 0x759333cd4ed04003_9532a4a175223140
  result ymm6.high 0x930f27b22d90ee1e_1a91c7f2c078a6f2

case memory-128 bits 64
  vpaddb xmm7, xmm3, gs:[0xbe0]  ; 65 c5 e1 fc 3c 25 e0 0b 00 00
  input xmm3 0x4f000000c2848000_c05be00000000000
  input flags PF AF ZF DF
  input memory 0x10003fe2 c0 bf 00 80 90 c2 e5 da 69 80 0e 7b 77 83
  result xmm7 0xd2777b0e42ed5ae5_82eb6000bfc00000
  result ymm7.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpaddb ymm0, ymm6, [0x10003c00]  ; 67 c5 cd fc 04 25 00 3c 00 10
  input xmm6 0x000000000000002c_00000001007fffff
  input ymm6.high 0x8b95943327cc60dd_0000000000000001
  input flags CF PF
  input memory 0x10003c06 46 c0 00 00 10 c0 01 00 80 7f 00 00 00 00 00 48
  input memory 0x10003c16 59 c0 00 00 80 ff eb b5 b0 c4
  result xmm0 0x7f800001c010002c_c0460001007fffff
  result ymm0.high 0x4f45491e264c60dd_c059480000000001

case fault bits 64
  vpaddb ymm6, ymm6, [0x10006feb]  ; c5 cd fc 34 25 eb 6f 00 10
  input xmm6 0xf2f8e17b02c8c766_81147e137974f77c
  input ymm6.high 0xc050d80000000000_b7c7381d49e557f8
  input flags CF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpaddb ymm3, ymm7, [0x10003ca0]  ; c5 c5 fc 1c 25 a0 3c 00 10
  vpaddb ymm8, ymm10, ymm6         ; c5 2d fc c6
  input xmm7 0xc6d56338703994e3_f5877848dc58b19b
  input ymm7.high 0x000fffffffffffff_4049500000000000
  input flags PF AF SF OF
  input memory 0x10003ca0 67 78 b7 24 00 00 e4 42 00 00 00 00 00 00 f0 ff
  input memory 0x10003cb0 29 97 19 65 b4 c1 37 9c 0d 06 f6 fa 06 a5 8f c6
  result xmm3 0xc5c56338703994e3_376b7848000f2902
  result xmm8 0x5050505050505050_5050505050505050
  result ymm3.high 0xc69ea405f9f5050c_dc8011b465199729
  result ymm8.high 0x7070707070707070_7070707070707070

case code-32 bits 32
  vpaddb xmm1, xmm7, xmm1  ; c5 c1 fc c9
  input xmm1 0x8000000000000000_1b831cd69e567a3d
  input xmm7 0x8000000000000000_5da9f0d0b47979c3
  input flags AF ZF SF DF OF
  result xmm1 0x0000000000000000_782c0ca652cff300
  result ymm1.high 0x0000000000000000_0000000000000000

; VFNMSUBPD: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: FMA4, on some AMD CPUs alone

case register-128 bits 64
  vfnmsubpd xmm3, xmm9, xmm0, xmm11  ; c4 e3 31 7d d8 b0
  input xmm0 0x0000000000000004_0000000000000001
  input xmm9 0xeea9b85edeb88c3b_6b2ad63a074afa06
  input xmm11 0xb83bad85c1740000_0000000000000000
  input flags CF AF DF

case register-256 bits 64
  vfnmsubpd ymm5, ymm1, ymm7, ymm5  ; c4 e3 f5 7d ed 70
  input xmm1 0x0000000000000032_7f8000017f800000
  input xmm5 0x944e5bc34b4cf9a3_b717ccc38620ec68
  input xmm7 0xf14345c200000080_8000000000000000
  input ymm1.high 0x42ef400000000001_42b84000c0080000
  input ymm5.high 0xb3423b429b7b0e42_c974660c4ac78a11
  input ymm7.high 0xc05be00000000000_e604f27f9fae4641
  input flags CF PF AF SF OF

case memory-128 bits 64
  vfnmsubpd xmm13, xmm7, xmm5, [rip+0x2e96]  ; c4 63 c1 7d 2d 96 2e 00 00 50
  input xmm5 0xe1d727b39aecc825_1298b1483958a63a
  input xmm7 0x739417af63f4ab8c_9584e3e56e9e628d
  input flags CF ZF SF OF
  input memory 0x10003a65 f8 54 c0 ca 0f 52 0f 33 c0 81 2b

case memory-256 bits 64
  vfnmsubpd ymm12, ymm8, [r12*1+0x10006fd8], ymm3  ; c4 23 3d 7d 24 25 d8 6f 00 10 30
  input r12 0x8
  input xmm3 0xd7737985c2a28000_137ea198d0790d40
  input xmm8 0xfca19a3c00000002_b9b2fc4a4cb3361c
  input ymm3.high 0x7ff8000000001234_1cc00311f00b002b
  input ymm8.high 0x000000007fffffff_c06800004f000000
  input flags CF PF AF
  input memory 0x10006fe0 3d cf fc 38 10 81 1d f9 39 90 f4 29 1f 1d 86 d0
  input memory 0x10006ff4 a6 f3 da f0 00 00 00 00 00 00 11 c0

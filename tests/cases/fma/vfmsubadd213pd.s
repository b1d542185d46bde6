; VFMSUBADD213PD: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfmsubadd213pd xmm1, xmm12, xmm6  ; c4 e2 99 a7 ce
  input xmm1 0x00000000bfc00000_5a7c08ef7fffffff
  input xmm6 0x3095041b2f8ffa00_34a41fff1ce5fbf9
  input xmm12 0x424d0000ca06c70a_c122883700000080
  input flags OF
  result xmm1 0xb095041b2f8ffa00_dbb03c5ce13ba470
  result ymm1.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case register-256 bits 64
  vfmsubadd213pd ymm2, ymm15, ymm12  ; c4 c2 85 a7 d4
  input xmm2 0x7ff0000000000000_007fffff3a3c054c
  input xmm12 0x5f239ddd10e0eb82_99420bdf6223345c
  input xmm15 0x452f277d8d9af8b7_00000000c10a0000
  input ymm2.high 0xdca02d2ef2d21fde_000000000000003e
  input ymm12.high 0xc19cb613dcbd73c6_6650f18d7f800000
  input ymm15.high 0x2e88c2d811f3a704_c05b200000000000
  input flags CF PF AF ZF SF
  result xmm2 0x7ff0000000000000_99420bdf6223345c
  result ymm2.high 0xcb3908c4b99b8a9b_6650f18d7f800000
  result mxcsr 0x1fa2

case memory-128 bits 64
  vfmsubadd213pd xmm15, xmm4, [0x10003a40]  ; c4 62 d9 a7 3c 25 40 3a 00 10
  input xmm4 0x444ba21272add80e_8000000000000000
  input xmm15 0x4054f00000000000_ef9b0b3dffffffff
  input flags CF AF SF
  input memory 0x10003a40 ff ff ff ff ff ff ff ff 27
  result xmm15 0x44b2148b1208bedd_ffffffffffffffff
  result ymm15.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case memory-256 bits 64
  vfmsubadd213pd ymm9, ymm11, [0x10003960]  ; c4 62 a5 a7 0c 25 60 39 00 10
  input xmm9 0x0000000000000033_d9edc0a60b8f01a0
  input xmm11 0x00822905bf84bffa_099b88c2b62f4d5a
  input ymm9.high 0x0000000000000012_000000000000002f
  input ymm11.high 0x00000000000000ff_c2790000b0f693ae
  input flags CF PF AF ZF DF OF
  input memory 0x10003960 2d 8c 77 fd 0b 88 fd 1f 00 00 00 00 00 d0 4c 40
  input memory 0x10003970 ff ff ff ff ff ff ff 7f f0 9f bf e3 4d ac c2 ac
  result xmm9 0xc04cd00000000000_a39999b3e4c41a7a
  result ymm9.high 0x2cc2ac4de3bf9ff0_7fffffffffffffff
  result mxcsr 0x1fa2

case fault bits 64
  vfmsubadd213pd ymm1, ymm5, gs:[0x3be5]  ; 65 c4 e2 d5 a7 0c 25 e5 3b 00 00
  input xmm1 0xbfb9920000000002_4050900000000000
  input xmm5 0x8000000000000000_170bb9630239d191
  input ymm1.high 0x36cfb88f0e8cdfec_ca1052c9114dd9c0
  input ymm5.high 0x57fce7db8111ff3b_7f800001c20c8000
  input flags CF PF DF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfmsubadd213pd ymm5, ymm0, ymm11  ; c4 c2 fd a7 eb
  input xmm0 0x4627514a2e9ed6be_7f800001e70cd481
  input xmm5 0xea2066726900107b_0000000141e90000
  input xmm11 0x4047600000000000_cbccd8758cd5028a
  input ymm0.high 0x8000000000000000_b200cf01000000ff
  input ymm5.high 0xfa53bb6148679290_c056980000000000
  input ymm11.high 0xa410b7bbb9f5ac6c_eb32b7d79b1cc69a
  input flags PF AF DF
  input mxcsr 0x3f80
  result xmm5 0xf057e69723be265a_cbccd8758cd5028a
  result ymm5.high 0x2410b7bbb9f5ac6c_eb32b7d79b1cc69a
  result mxcsr 0x3fa2

case sequence bits 64
  vfmsubadd213pd ymm1, ymm4, [rip+0x2e37]  ; c4 e2 dd a7 0d 37 2e 00 00
  vfmsubadd213pd xmm0, xmm12, xmm11        ; c4 c2 99 a7 c3
  input xmm1 0x6cc504b480000000_0222e909ffffffff
  input xmm4 0x19d8b3b43eb5e369_41ec0000c29bc000
  input ymm1.high 0xc030e00000000000_e237d28fd721caaf
  input ymm4.high 0x8eef3e5be4c98bef_25037816e11b01cc
  input flags PF ZF SF DF OF
  input memory 0x10003a04 7d 18 3f 55 80 00 00 00 00 00 00 00 09 95 71 e7
  input memory 0x10003a14 27 cc be 81 00 00 00 00 00 b0 5e 40
  result xmm0 0xab2b2b2b2b2b2b2b_2b2b2b2b2b2b2b2b
  result xmm1 0x46b039901553e5b3_553f187d00000000
  result ymm0.high 0x0000000000000000_0000000000000000
  result ymm1.high 0xc05eb00000000000_c74cfcd816f4a2af
  result mxcsr 0x1fa2

case code-32 bits 32
  vfmsubadd213pd xmm1, xmm1, xmm1  ; c4 e2 f1 a7 c9
  input xmm1 0x4bfffe7496651d3b_d9d2447dea04feda
  input flags PF ZF SF OF
  result xmm1 0x580ffce93fe032f2_73b4db4080af4dce
  result ymm1.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

; VFMSUBADD231PD: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfmsubadd231pd xmm9, xmm4, xmm8  ; c4 42 d9 b7 c8
  input xmm4 0x3f80000080000000_da22408f8fd2af3b
  input xmm8 0xec9888f43f800000_ca851c23c4a82bb4
  input xmm9 0xfe945c102c086ff4_0000000080000000
  input flags CF ZF SF
  result xmm9 0x7e945c102c086ff4_64b814d63590f7ad
  result ymm9.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case register-256 bits 64
  vfmsubadd231pd ymm11, ymm5, ymm0  ; c4 62 d5 b7 d8
  input xmm0 0x6bcb76a600000000_7fffffffffffffff
  input xmm5 0x000000007fc01234_a6b7d61e5761a1da
  input xmm11 0xc053500000000000_df6df38ac98764d0
  input ymm0.high 0x4ca834d131558592_c050800000000000
  input ymm5.high 0xe059feb06a950d95_b081eed0378003da
  input ymm11.high 0x000000014f000000_416c0000007fffff
  input flags PF
  result xmm11 0x4053500000000000_7fffffffffffffff
  result ymm11.high 0xed13a9ec1e20abac_416c0000007fffff
  result mxcsr 0x1fa2

case memory-128 bits 64
  vfmsubadd231pd xmm10, xmm11, [esp]  ; 67 c4 62 a1 b7 94 24 00 00 00 00
  input rsp 0x28822edd10006280
  input xmm10 0x230f73cd3fbcdce0_bfc0000027e5d2a8
  input xmm11 0xffffffffffffffff_f7b6394fe8223894
  input flags PF SF OF
  input memory 0x10006280 11 6b 62 0c 18 90 df 9a ce ae 33 4e f7 97 e4 a4
  result xmm10 0xffffffffffffffff_52a5eb98040b86bf
  result ymm10.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case memory-256 bits 64
  vfmsubadd231pd ymm7, ymm1, [0x10004420]  ; c4 e2 f5 b7 3c 25 20 44 00 10
  input xmm1 0x0000000000000026_53b08c618ac417a4
  input xmm7 0xc032400000000000_c2d3c00041f30000
  input ymm1.high 0x4056f80000000000_00000000c2030000
  input ymm7.high 0x0442cfd23f800000_9e2d212cffffffff
  input flags PF ZF
  input memory 0x10004420 6b 1a b5 e3 41 9b f4 a6 2a 2b 18 5c 53 40 d3 f2
  input memory 0x10004430 d3 96 27 5d 30 51 0d 53 b9 ec 0c d1 14 e6 83 1e
  result xmm7 0x4032400000000000_c2d3c00041f30000
  result ymm7.high 0x1eec90cae21a0dd4_9e2d212cffffffff
  result mxcsr 0x1fa2

case fault bits 64
  vfmsubadd231pd ymm15, ymm7, [ebx+9]  ; 67 c4 62 c5 b7 bb 09 00 00 00
  input rbx 0xd5e8892c10006feb
  input xmm7 0xc23100007f800000_1fefd18a00000001
  input xmm15 0xa005d6ce00000002_00000000ffffffff
  input ymm7.high 0x000000000000000d_c05f200000000000
  input ymm15.high 0x07b95cf0007fffff_3dbf93cf97aa0417
  input flags PF SF DF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfmsubadd231pd xmm3, xmm10, xmm0  ; c4 e2 a9 b7 d8
  input xmm0 0x8bc8de5041d50000_9684011e42468000
  input xmm3 0x0928b2ee7e94a805_beef54cbbafa67c0
  input xmm10 0x5fea6f7d5c7b3b7c_c018800000000000
  input flags PF AF SF
  input mxcsr 0x7f80
  result xmm3 0xabc48b45c829d77c_beef54cbbafa67bf
  result ymm3.high 0x0000000000000000_0000000000000000
  result mxcsr 0x7fa0

case sequence bits 64
  vfmsubadd231pd xmm12, xmm15, [r13*2+0x100042c6]  ; c4 22 81 b7 24 6d c6 42 00 10
  vfmsubadd231pd ymm13, ymm8, ymm7                 ; c4 62 bd b7 ef
  input r13 0x35
  input xmm12 0x1e4fb972e9f8500c_037a1891c0723185
  input xmm15 0xfff0000000000000_7ff8000000001234
  input flags CF
  input memory 0x10004335 20 34 40 04 77 68 18 bf 3c 36 96
  result xmm12 0x7ff0000000000000_7ff8000000001234
  result xmm13 0xad2d2d2d2d2d2d2d_2d2d2d2d2d2d2d2d
  result ymm12.high 0x0000000000000000_0000000000000000
  result ymm13.high 0xbd3d3d3d3d3d3d3d_3d3d3d3d3d3d3d3d
  result mxcsr 0x1fa0

case code-32 bits 32
  vfmsubadd231pd xmm6, xmm2, xmm6  ; c4 e2 e9 b7 f6
  input xmm2 0x7f800001cbce63ae_e6bcbbaac7eed532
  input xmm6 0x000000000000003f_193e8c7c70b5205e
  input flags AF SF OF
  result xmm6 0x3cbf8003893e543f_c00b6e14e303dbcb
  result ymm6.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

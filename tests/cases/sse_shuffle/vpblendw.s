; VPBLENDW: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  vpblendw xmm2, xmm15, xmm3, 0x9f  ; c4 e3 01 0e d3 9f
  input xmm3 0xb16e0d2700000080_0000000000000000
  input xmm15 0x7ef4af9a91b9ea3f_41e0000000000000
  input flags PF ZF SF DF OF
  result xmm2 0xb16eaf9a91b90080_0000000000000000
  result ymm2.high 0x0000000000000000_0000000000000000

case register-256-immediate bits 64
  vpblendw ymm0, ymm0, ymm14, 0  ; c4 c3 7d 0e c6 00
  input xmm0 0xd027ab317f800000_019ab3ae2a1c5965
  input xmm14 0xbe80000042994000_386e61bc248e328c
  input ymm0.high 0x5ef9f52f129fcaef_000fffffffffffff
  input ymm14.high 0xd052f069f37bd01c_c2ad80005b4307db
  input flags CF PF AF ZF SF
  result unchanged

case memory-128-immediate bits 64
  vpblendw xmm14, xmm11, [0x100039e0], 0  ; 67 c4 63 21 0e 34 25 e0 39 00 10 00
  input xmm11 0x000000000000007f_424f0000c1e30000
  input memory 0x100039e0 ef 01 a0 c2 e4 18 cd 03
  result xmm14 0x000000000000007f_424f0000c1e30000
  result ymm14.high 0x0000000000000000_0000000000000000

case memory-256-immediate bits 64
  vpblendw ymm15, ymm15, [r12*4+0x100045c8], 8  ; c4 23 05 0e 3c a5 c8 45 00 10 08
  input r12 0xe
  input xmm15 0x0000000000000023_4e9d6c96ccf852f4
  input ymm15.high 0x3809300580000000_347eaacae2ea06d2
  input flags PF ZF
  input memory 0x10004600 84 49 e5 09 60 a2 31 4d ff ff ff ff ff ff ff ff
  input memory 0x10004610 58 b7 18 2d 00 00 3a 42 00 00 09 c2 00 00 80 3f
  result xmm15 0x0000000000000023_4d316c96ccf852f4
  result ymm15.high 0x3809300580000000_423aaacae2ea06d2

case fault bits 64
  vpblendw xmm15, xmm2, [rdx*8+0x10006e91], 0xff  ; c4 63 69 0e 3c d5 91 6e 00 10 ff
  input rdx 0x2d
  input xmm2 0x9355a5c9ac090291_a5935a0ed0df9684
  input flags CF AF ZF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpblendw xmm0, xmm9, xmm6, 0       ; c4 e3 31 0e c6 00
  vpblendw xmm10, xmm12, xmm7, 0x25  ; c4 63 19 0e d7 25
  input xmm6 0xc024c00000000000_41b37978303b4f5c
  input xmm9 0x7fffffffffffffff_0e49c8b4c756df2c
  input flags CF PF AF SF
  result xmm0 0x7fffffffffffffff_0e49c8b4c756df2c
  result xmm10 0x2c2c2c2c27272c2c_2c2c27272c2c2727
  result ymm0.high 0x0000000000000000_0000000000000000
  result ymm10.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpblendw xmm0, xmm4, xmm7, 0xf4  ; c4 e3 59 0e c7 f4
  input xmm4 0xc2efc000a0e36c27_7a30900780745dd9
  input xmm7 0x7f800000007fffff_fd420461532c1671
  input flags CF AF ZF SF
  result xmm0 0x7f800000007fffff_7a30046180745dd9
  result ymm0.high 0x0000000000000000_0000000000000000

; VFMSUBADD132PD: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfmsubadd132pd xmm3, xmm13, xmm1  ; c4 e2 91 97 d9
  input xmm1 0x02d37bde7a2c915e_e3c5352bac438780
  input xmm3 0x3c34fb8a6f0387a9_428480003f800000
  input xmm13 0xc3d5d0d1cf75dea9_79938919df483fe2
  input flags CF AF ZF SF OF
  result xmm3 0x43d5d0d1cf75dea9_79938919df483fe2
  result ymm3.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case register-256 bits 64
  vfmsubadd132pd ymm7, ymm1, ymm15  ; c4 c2 f5 97 ff
  input xmm1 0x800000002b76d72b_404b100000000000
  input xmm7 0xa86d7e565d5560ca_0000000000000001
  input xmm15 0xc2a0400035bd894e_57ea826233c2612a
  input ymm1.high 0xee7b1d937fc01234_c050100000000000
  input ymm7.high 0x0000000080000000_bfc0000042880000
  input ymm15.high 0x0000000000007fff_3e1c49447fffffff
  input flags AF OF
  result xmm7 0x2b1df45019da95d8_404b100000000000
  result ymm7.high 0x6e7b1d937fc01234_c050100000003893
  result mxcsr 0x1fa2

case memory-128 bits 64
  vfmsubadd132pd xmm5, xmm0, [0x10003b90]  ; c4 e2 f9 97 2c 25 90 3b 00 10
  input xmm0 0x284b71c06ecd81fb_8000000000000000
  input xmm5 0x41910000c29bc000_419f000042d10000
  input flags ZF SF
  input memory 0x10003b95 a0 51 c0 48 18 37 b6 85 e5 3e 53
  result xmm5 0x54e069efc4b320a8_c201130024cd1d00
  result ymm5.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case memory-256 bits 64
  vfmsubadd132pd ymm5, ymm13, [r10*1+0x10006339]  ; c4 a2 95 97 2c 15 39 63 00 10
  input r10 0x7
  input xmm5 0x1e70b2d8e4964542_0000000000008000
  input xmm13 0x170312bc2a2aafed_03c554cb59691a3c
  input ymm5.high 0x419a00007f800001_bba77dc304aef792
  input ymm13.high 0x0000000000000002_9e1439175dc9e906
  input flags CF AF ZF DF OF
  input memory 0x10006347 80 25 eb 33 1e 29 98 cc 62 00 80 19 42 00 00 98
  input memory 0x10006357 42 bd d2 38 fd b7 4d f7 04
  result xmm5 0x414dd7c98653dcb0_03c554cb59691a3c
  result ymm5.high 0x06a2ef25da97d44f_be519e527409541f
  result mxcsr 0x1fa2

case fault bits 64
  vfmsubadd132pd ymm5, ymm4, [0x10006fe2]  ; c4 e2 dd 97 2c 25 e2 6f 00 10
  input xmm4 0x7ff0000000000001_483d2076fe50812e
  input xmm5 0x4545401f125ade01_40280000007fffff
  input ymm4.high 0xbee5e95d775c14e5_41e0000000000000
  input ymm5.high 0x0000000000000028_8e4f2896ac8b898d
  input flags CF AF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfmsubadd132pd ymm5, ymm3, ymm7  ; c4 e2 e5 97 ef
  input xmm3 0x2cecbccb7738be00_2d40c0c8ffffffff
  input xmm5 0xf3ad2b8f00007fff_8fa923758672bdc4
  input xmm7 0xffffffffffffffff_3552bf7c90c9e67a
  input ymm3.high 0x42770000c2a40000_3164e271190387bf
  input ymm5.high 0x851649a22ade8ba6_7ff0000000000000
  input ymm7.high 0x42b1c000c2c24000_41e0000000000000
  input flags CF
  input mxcsr 0x7f80
  result xmm5 0xffffffffffffffff_2d40c0c8fffffffe
  result ymm5.high 0xc2770000c2a40000_7ff0000000000000
  result mxcsr 0x7fa0

case sequence bits 64
  vfmsubadd132pd ymm8, ymm6, ymm13  ; c4 42 cd 97 c5
  vfmsubadd132pd ymm12, ymm0, ymm4  ; c4 62 fd 97 e4
  input xmm6 0xbbda9d76d3d21d63_7fc01234b4e81c1f
  input xmm8 0x400d6da723e74f2d_150d8e2e86d9f1ed
  input xmm13 0x31dfcb7272ea5453_c1d30000df15d375
  input ymm6.high 0x3c02b0990ef66573_bfc0000080000000
  input ymm8.high 0xe0e370f6fe65851d_26c5b8c00ea0a30f
  input ymm13.high 0xbfc00000ffc00000_e35afff4db7c82ff
  input flags CF PF SF DF OF
  result xmm8 0x3bda9d76d3d21d63_7fc01234b4e81c1f
  result xmm12 0xa020202020202020_2020202020202020
  result ymm8.high 0x60b370f835273127_ca3253da7c0c6b50
  result ymm12.high 0x3081523415f7d9bb_3082553718fadcbe
  result mxcsr 0x1fa0

case code-32 bits 32
  vfmsubadd132pd xmm0, xmm3, xmm5  ; c4 e2 e1 97 c5
  input xmm0 0x0000000000000000_4055480000000000
  input xmm3 0x900bf49100000001_17b5d5807fffffff
  input xmm5 0xfff8000000000000_be0000003bb02621
  input flags CF AF DF OF
  result xmm0 0xfff8000000000000_be6548004f63cab7
  result ymm0.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

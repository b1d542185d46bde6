; VPANDN: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpandn xmm11, xmm9, xmm4  ; c5 31 df dc
  input xmm4 0x5cb9d7103f7827ae_c6bb69c2e75981b5
  input xmm9 0xd89ecbbb0000007f_0e991a51b701719e
  input flags CF AF OF
  result xmm11 0x042114003f782780_c022618240588021
  result ymm11.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpandn ymm3, ymm5, ymm7  ; c5 d5 df df
  input xmm5 0xe196808f00007fff_3f8000007f800000
  input xmm7 0x000000000000000c_0000000000000026
  input ymm5.high 0x000000000000000f_346f2eb3624d64ae
  input ymm7.high 0x7ff0000000000001_0000000000008000
  input flags ZF OF
  result xmm3 0x0000000000000000_0000000000000026
  result ymm3.high 0x7ff0000000000000_0000000000008000

case memory-128 bits 64
  vpandn xmm13, xmm4, [rbp*2+0x10003e3a]  ; c5 59 df 2c 6d 3a 3e 00 10
  input rbp 0x3
  input xmm4 0x0000000000000001_35946528525383dd
  input flags AF ZF
  input memory 0x10003e40 ff 7f 00 00 00 00 00 00 c4 f8 88 f7 1d c7 67 62
  result xmm13 0x6267c71df788f8c4_0000000000007c22
  result ymm13.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpandn ymm4, ymm3, [r12*1+0x10003d42]  ; c4 a1 65 df 24 25 42 3d 00 10
  input r12 0x3e
  input xmm3 0x1c5907713b68d27a_8ba91fc0000000ff
  input ymm3.high 0x000000000000000c_4026c00000000000
  input flags SF DF OF
  input memory 0x10003d80 2d 00 00 00 00 00 00 00 d5 12 cf 8e ff aa 23 b6
  input memory 0x10003d92 26 41 00 00 4b c2 66 4e 45 7d 8e 4a cb 1e
  result xmm4 0xa222a88e84870085_0000000000000000
  result ymm4.high 0x1ecb4a8e7d454e62_8249000041260000

case sequence bits 64
  vpandn xmm14, xmm13, xmm0  ; c5 11 df f0
  vpandn ymm7, ymm0, ymm7    ; c5 fd df ff
  input xmm0 0x00000001b581a2c9_438137e37f22ee0c
  input xmm13 0xf0bf23932c417fe2_63762fbd58f44914
  input flags PF
  result xmm7 0x2727272602260526_2426000400050123
  result xmm14 0x0000000091808009_008110422702a608
  result ymm7.high 0x0707070707070707_0707070707070707
  result ymm14.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpandn xmm1, xmm5, xmm6  ; c5 d1 df ce
  input xmm5 0x0000000000000037_d9ba137b8072cafe
  input xmm6 0xae1ee1ee42f2a69b_5da147b00b43e3cc
  input flags CF AF SF DF OF
  result xmm1 0xae1ee1ee42f2a688_040144800b012100
  result ymm1.high 0x0000000000000000_0000000000000000

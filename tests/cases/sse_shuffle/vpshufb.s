; VPSHUFB: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpshufb xmm11, xmm1, xmm7  ; c4 62 71 00 df
  input xmm1 0x4f000000ad4786eb_00000000ffffffff
  input xmm7 0x4058680000000000_1c5bbdaed7db836b
  input flags CF AF
  result xmm11 0xffebebffffffffff_00ad0000000000ad
  result ymm11.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpshufb ymm2, ymm10, ymm0  ; c4 e2 2d 00 d0
  input xmm0 0x127dfa657295e401_c00a000000000000
  input xmm10 0x7ff0000000000001_418c00006f9a5ef3
  input ymm0.high 0xc007000000000000_fe51a4c04eee53fc
  input ymm10.high 0x9d3a543528064f85_000000003f800000
  input flags PF SF DF OF
  result xmm2 0x9a0000009a00005e_0000f3f3f3f3f3f3
  result ymm2.high 0x0000000000000000_000000003a003f00

case memory-128 bits 64
  vpshufb xmm1, xmm2, [r11d+ebx+0x31]  ; 67 c4 c2 69 00 8c 1b 31 00 00 00
  input rbx 0x40b9df2ffffffff6
  input r11 0x40b9df2f100042c9
  input xmm2 0x9d470ccce0260c32_c1eb00007f800000
  input flags PF DF
  input memory 0x100042f0 31 a9 c2 9a c3 f2 16 9d
  result xmm1 0x0000000000000000_00eb000000000000
  result ymm1.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpshufb ymm12, ymm15, [rip+0x3437]  ; c4 62 05 00 25 37 34 00 00
  input xmm15 0x41e0000000000000_7f800001c28f4000
  input ymm15.high 0xb74b807efc9a15ec_0000000000008000
  input flags CF
  input memory 0x10004006 e0 41 f7 be b3 c4 be af 66 d4 00 80 e1 42 ff ff
  input memory 0x10004016 7f 00 00 00 00 80 34 12 c0 7f
  result xmm12 0x0080000000000000_4000000000000000
  result ymm12.high 0xb700000000000000_00b7000000000000

case fault bits 64
  vpshufb xmm5, xmm11, gs:[r11*4+0x3b05]  ; 65 c4 a2 21 00 2c 9d 05 3b 00 00
  input r11 0x3b
  input xmm11 0x000fffffffffffff_bfc000009259398e
  input flags PF AF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpshufb ymm13, ymm0, ymm8  ; c4 42 7d 00 e8
  vpshufb ymm3, ymm5, ymm13  ; c4 c2 55 00 dd
  input xmm0 0x000000000000003b_5d42d38dbc58d9bd
  input xmm8 0xc056180000000000_7ff0000000000000
  input ymm0.high 0x42d600007bd301ba_7fffffffffffffff
  input ymm8.high 0xf945966a29552edb_c2538000a6b97363
  input flags DF OF
  result xmm3 0x2525250000000000_2525000000000000
  result xmm13 0x00423bbdbdbdbdbd_0000bdbdbdbdbdbd
  result ymm3.high 0x3500350035000035_3500350035350000
  result ymm13.high 0x00ff00d301ffd600_00ff00ff0000ffff

case code-32 bits 32
  vpshufb xmm5, xmm2, xmm3  ; c4 e2 69 00 eb
  input xmm2 0xc23e800000000000_0ae433c9d82b520a
  input xmm3 0x428200004f000000_f86e09ee5d2f8479
  input flags AF SF
  result xmm5 0x2b000a0ac20a0a0a_003e000080c20000
  result ymm5.high 0x0000000000000000_0000000000000000

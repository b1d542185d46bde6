; GF2P8AFFINEQB: row in frontend-x86/src/ops/sse_crypto.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  gf2p8affineqb xmm7, xmm12, 0x7f  ; 66 41 0f 3a ce fc 7f
  input xmm7 0x46c4639a0117cf8f_41e0000000000000
  input xmm12 0x0000000000000038_40ac0000007fffff
  input flags CF AF ZF SF DF OF
  result xmm7 0x7f7fff7f7fffffff_7ebe7f7f7f7f7f7f

case memory-128-immediate bits 64
  gf2p8affineqb xmm4, [0x10004760], 0xff  ; 66 0f 3a ce 24 25 60 47 00 10 ff
  input xmm4 0x4034c00000000000_cd91b10cdaf12540
  input flags CF PF ZF SF OF
  input memory 0x10004760 df ed 4f b6 01 00 80 7f 9b 61 fa 99 b0 93 1e 90
  result xmm4 0x9f2a22ffffffffff_355504ef0de5b61e

case fault bits 64
  gf2p8affineqb xmm0, [edi*1+0x10006ff6], 0xb0  ; 67 66 0f 3a ce 04 3d f6 6f 00 10 b0
  input rdi 0xb28d9c7e00000009
  input xmm0 0x7ff0000000000001_ad82bdeee25634d8
  input flags AF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  gf2p8affineqb xmm1, [0x10004740], 0  ; 66 0f 3a ce 0c 25 40 47 00 10 00
  gf2p8affineqb xmm6, xmm6, 0x7f       ; 66 0f 3a ce f6 7f
  input xmm1 0xbfc00000c0a00000_de379c7e90fcc6b0
  input flags ZF OF
  input memory 0x10004744 ee ea f8 fe 5e 0d f5 34 00 00 a6 42
  result xmm1 0x7183000083100000_08080a080c0a0403
  result xmm6 0x8080808080808080_8080808080808080

case code-32 bits 32
  gf2p8affineqb xmm2, xmm7, 0x60  ; 66 0f 3a ce d7 60
  input xmm2 0x53859eeaae777fa8_dc4429080af95a62
  input xmm7 0x403f800000000000_13f163c500007fff
  input flags CF AF ZF DF
  result xmm2 0x6364646764636164_ef66a9a0652e68ad

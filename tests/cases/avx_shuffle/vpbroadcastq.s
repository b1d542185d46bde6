; VPBROADCASTQ: row in frontend-x86/src/ops/avx_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpbroadcastq xmm0, xmm10  ; c4 c2 79 59 c2
  input xmm10 0xfff0000000000000_287ab53224b50dee
  input flags ZF SF OF
  result xmm0 0x287ab53224b50dee_287ab53224b50dee
  result ymm0.high 0x0000000000000000_0000000000000000

case register-256-128 bits 64
  vpbroadcastq ymm4, xmm4  ; c4 e2 7d 59 e4
  input xmm4 0x000000000000007f_702edd104b0aa9f4
  input flags CF PF AF SF DF OF
  result xmm4 0x702edd104b0aa9f4_702edd104b0aa9f4
  result ymm4.high 0x702edd104b0aa9f4_702edd104b0aa9f4

case memory-128-64 bits 64
  vpbroadcastq xmm6, [ecx+r10d*4]  ; 67 c4 a2 79 59 b4 91 00 00 00 00
  input rcx 0xb25db9001000460c
  input r10 0xb25db900ffffffe7
  input flags CF PF ZF SF
  input memory 0x100045a8 dc 14 bf 55 15 0f 1e f3
  result xmm6 0xf31e0f1555bf14dc_f31e0f1555bf14dc
  result ymm6.high 0x0000000000000000_0000000000000000

case memory-256-64 bits 64
  vpbroadcastq ymm7, [r11d+r12d]  ; 67 c4 82 7d 59 bc 23 00 00 00 00
  input r11 0x2b1c6ddc10006fe4
  input r12 0x2b1c6ddc00000014
  input flags AF ZF SF
  input memory 0x10006ff8 de d1 d5 83 00 00 86 42
  result xmm7 0x4286000083d5d1de_4286000083d5d1de
  result ymm7.high 0x4286000083d5d1de_4286000083d5d1de

case fault bits 64
  vpbroadcastq ymm11, [r8d+r15d*2+0x11]  ; 67 c4 02 7d 59 9c 78 11 00 00 00
  input r8 0xbfbbd6e91000702b
  input r15 0xbfbbd6e9ffffffe1
  input flags AF ZF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpbroadcastq xmm2, [0x100042f0]  ; c4 e2 79 59 14 25 f0 42 00 10
  vpbroadcastq ymm0, xmm8          ; c4 c2 7d 59 c0
  input flags CF
  input memory 0x100042f5 08 5d c0
  result xmm0 0x2828282828282828_2828282828282828
  result xmm2 0xc05d080000000000_c05d080000000000
  result ymm0.high 0x2828282828282828_2828282828282828
  result ymm2.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpbroadcastq xmm5, xmm6  ; c4 e2 79 59 ee
  input xmm6 0xc2f94000956c9f81_129fe13175fb524b
  input flags CF
  result xmm5 0x129fe13175fb524b_129fe13175fb524b
  result ymm5.high 0x0000000000000000_0000000000000000

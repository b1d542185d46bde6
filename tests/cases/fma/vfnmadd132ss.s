; VFNMADD132SS: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfnmadd132ss xmm3, xmm4, xmm13  ; c4 c2 59 9d dd
  input xmm3 0x7fffffffffffffff_b5e2e7be738dfd9a
  input xmm4 0x6b58e4c7ffffffff_9e1f16440ae9459f
  input xmm13 0x39db8421b48bec73_5605114d2ef0994f
  input flags ZF SF
  result xmm3 0x7fffffffffffffff_b5e2e7bee30572c9
  result ymm3.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case memory-128 bits 64
  vfnmadd132ss xmm8, xmm10, [rip+0x341f]  ; c4 62 29 9d 05 1f 34 00 00
  input xmm8 0x73a4e6352391c090_19d6894a80000000
  input xmm10 0x0000000000008000_4f0000007d361f08
  input flags CF PF AF DF OF
  input memory 0x10003fe8 5d 17 aa 94
  result xmm8 0x73a4e6352391c090_19d6894a7d361f08
  result ymm8.high 0x0000000000000000_0000000000000000

case rounding bits 64
  vfnmadd132ss xmm4, xmm12, xmm6  ; c4 e2 19 9d e6
  input xmm4 0x8e12841f33fc7d59_0000000000000000
  input xmm6 0x000000007fffffff_015fc86215a0963a
  input xmm12 0x4041e00000000000_0000000000000019
  input flags PF AF SF DF
  input mxcsr 0x1fc0
  result ymm4.high 0x0000000000000000_0000000000000000

case sequence bits 64
  vfnmadd132ss xmm2, xmm2, xmm2   ; c4 e2 69 9d d2
  vfnmadd132ss xmm5, xmm14, xmm9  ; c4 c2 09 9d e9
  input xmm2 0x9142012a6d7b5ec3_dc0e2e2f64b15f59
  input flags PF
  result xmm2 0x9142012a6d7b5ec3_dc0e2e2fff800000
  result xmm5 0x2525252525252525_252525252e2e2e2e
  result ymm2.high 0x0000000000000000_0000000000000000
  result ymm5.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa8

case code-32 bits 32
  vfnmadd132ss xmm5, xmm3, xmm0  ; c4 e2 61 9d e8
  input xmm0 0x000000000000000c_0000000133f89eae
  input xmm3 0xd704efdbd0101bc5_e219272104bb178e
  input xmm5 0x40485f12bab89862_38c0edb7e9ed6573
  result xmm5 0x40485f12bab89862_38c0edb75e668d6d
  result ymm5.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

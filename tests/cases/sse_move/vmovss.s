; VMOVSS: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vmovss xmm4, xmm7, xmm0  ; c5 c2 10 e0
  input xmm0 0xe11713527fc01234_c24386585f09e39e
  input xmm7 0x1ff2266af4ddacec_3f8000007f800001
  input flags CF SF OF
  result xmm4 0x1ff2266af4ddacec_3f8000005f09e39e
  result ymm4.high 0x0000000000000000_0000000000000000

case memory-128-32 bits 64
  vmovss xmm11, [rip+0x5bb8]  ; c5 7a 10 1d b8 5b 00 00
  input flags CF PF OF
  input memory 0x10006780 22 76 89 d6
  result xmm11 0x0000000000000000_00000000d6897622
  result ymm11.high 0x0000000000000000_0000000000000000

case to-memory-32-128 bits 64
  vmovss [r11d+r13d*2-0x5e], xmm7  ; 67 c4 81 7a 11 bc 6b a2 ff ff ff
  input r11 0x2b114b0d10004584
  input r13 0x2b114b0d00000003
  input xmm7 0xc8c19268245f7953_c19c0000421a0000
  input flags CF
  result memory 0x1000452e 1a 42

case fault bits 64
  vmovss [0x10006440], xmm2  ; c5 fa 11 14 25 40 64 00 10
  input xmm2 0xc2dc4000c2efc000_8000000048426f67
  input flags AF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vmovss xmm2, xmm4, xmm10  ; c5 5a 11 d2
  vmovss xmm7, xmm12, xmm8  ; c4 c1 1a 10 f8
  input xmm4 0x405be00000000000_7e0d96eb5c866a40
  input xmm10 0xb9744f7eea6e7df9_0000000000000039
  input flags ZF
  result xmm2 0x405be00000000000_7e0d96eb00000039
  result xmm7 0x2c2c2c2c2c2c2c2c_2c2c2c2c28282828
  result ymm2.high 0x0000000000000000_0000000000000000
  result ymm7.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vmovss xmm7, xmm2, xmm0  ; c5 ea 10 f8
  input xmm0 0x91be219995be84e8_000000000000002b
  input xmm2 0xc28b0000c2028000_a5e17e5f96ded79e
  input flags CF AF OF
  result xmm7 0xc28b0000c2028000_a5e17e5f0000002b
  result ymm7.high 0x0000000000000000_0000000000000000

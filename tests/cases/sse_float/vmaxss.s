; VMAXSS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vmaxss xmm5, xmm15, xmm1  ; c5 82 5f e9
  input xmm1 0x144248dff02d2441_3ff0000000000000
  input xmm15 0x6e37326f4bc12084_13ac9c04007fffff
  input flags AF ZF OF
  result xmm5 0x6e37326f4bc12084_13ac9c04007fffff
  result ymm5.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f82

case memory-128 bits 64
  vmaxss xmm15, xmm8, [r12d*8+0x10003d4e]  ; 67 c4 21 3a 5f 3c e5 4e 3d 00 10
  input r12 0x8fb2ddf80000000c
  input xmm8 0x32712487dcea7954_a952f74deec953b8
  input flags CF ZF
  input memory 0x10003dae d5 85
  result xmm15 0x32712487dcea7954_a952f74d000085d5
  result ymm15.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f82

case fault bits 64
  vmaxss xmm4, xmm8, [0x10007000]  ; c5 ba 5f 24 25 00 70 00 10
  input xmm8 0x0000000000000028_1d2881e9484447af
  input flags PF AF ZF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vmaxss xmm4, xmm8, [r15d+r11d*2]  ; 67 c4 81 3a 5f a4 5f 00 00 00 00
  input r11 0x586dede10000001d
  input r15 0x586dede110003acc
  input xmm8 0x58b861a323d3152e_40ec00008a15c832
  input flags CF PF ZF SF OF
  input mxcsr 0x1fc0
  input memory 0x10003b06 f1 ad
  result xmm4 0x58b861a323d3152e_40ec000000000000
  result ymm4.high 0x0000000000000000_0000000000000000

case sequence bits 64
  vmaxss xmm0, xmm7, [rip+0x37e0]  ; c5 c2 5f 05 e0 37 00 00
  vmaxss xmm6, xmm3, xmm4          ; c5 e2 5f f4
  input xmm7 0x44d671f712c7a09b_fff0000000000000
  input flags CF AF OF
  input memory 0x100043a8 0f 44 53 c6
  result xmm0 0x44d671f712c7a09b_fff0000000000000
  result xmm6 0x2323232323232323_2323232324242424
  result ymm0.high 0x0000000000000000_0000000000000000
  result ymm6.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vmaxss xmm5, xmm4, xmm4  ; c5 da 5f ec
  input xmm4 0x0000000041780000_e00efd2fff800000
  input flags CF DF OF
  result xmm5 0x0000000041780000_e00efd2fff800000
  result ymm5.high 0x0000000000000000_0000000000000000

; VMULSD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vmulsd xmm12, xmm1, xmm14  ; c4 41 73 59 e6
  input xmm1 0xd22ebace00007fff_0000000000000080
  input xmm14 0xdae30b1524b89d26_0000000000000001
  input flags CF ZF DF OF
  result xmm12 0xd22ebace00007fff_0000000000000000
  result ymm12.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fb2

case memory-128 bits 64
  vmulsd xmm1, xmm3, [rip+0x2d58]  ; c5 e3 59 0d 58 2d 00 00
  input xmm3 0xd67702d2f259e7c4_bfe9eead949a88e5
  input flags CF PF
  input memory 0x10003920 8e 46 3a dd 4a 1b 09 85
  result xmm1 0xd67702d2f259e7c4_05045895a9c71d8e
  result ymm1.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case fault bits 64
  vmulsd xmm4, xmm0, [0x10006ffd]  ; c5 fb 59 24 25 fd 6f 00 10
  input xmm0 0x0000000000000019_0000000000000039
  input flags PF ZF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vmulsd xmm4, xmm15, xmm11  ; c4 c1 03 59 e3
  input xmm11 0x9e0f078d2f83563d_d3f35ee484705d76
  input xmm15 0x42b04000dd13efa0_c032600000000000
  input flags PF SF
  input mxcsr 0x3f80
  result xmm4 0x42b04000dd13efa0_54363efa70190b55
  result ymm4.high 0x0000000000000000_0000000000000000
  result mxcsr 0x3fa0

case sequence bits 64
  vmulsd xmm6, xmm8, xmm8    ; c4 c1 3b 59 f0
  vmulsd xmm10, xmm12, xmm0  ; c5 1b 59 d0
  input xmm8 0x000000000000007f_fbd55d1abb235ba3
  input flags ZF SF OF
  result xmm6 0x000000000000007f_7ff0000000000000
  result xmm10 0x2c2c2c2c2c2c2c2c_0c5c64bd156dc61e
  result ymm6.high 0x0000000000000000_0000000000000000
  result ymm10.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa8

case code-32 bits 32
  vmulsd xmm5, xmm3, xmm7  ; c5 e3 59 ef
  input xmm3 0x4067036416fe2ac0_4057680000000000
  input xmm7 0x140a197500000000_2198e0211c487c55
  input flags CF PF ZF SF DF
  result xmm5 0x4067036416fe2ac0_220231f037f004f1
  result ymm5.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

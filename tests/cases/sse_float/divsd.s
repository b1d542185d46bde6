; DIVSD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  divsd xmm3, xmm8  ; f2 41 0f 5e d8
  input xmm3 0xc2d8400041f50000_d390bb02f5848dd8
  input xmm8 0xd8eef97fb1ad9ff1_ff800000428dc000
  input flags CF PF
  result xmm3 0xc2d8400041f50000_1400bb02afece9f7
  result mxcsr 0x1fa0

case memory-128-64 bits 64
  divsd xmm8, gs:[rcx*4+0x3a14]  ; 65 f2 44 0f 5e 04 8d 14 3a 00 00
  input rcx 0x2b
  input xmm8 0x6687a79186d1a1c3_325d7182ac89ec03
  input flags PF SF DF
  input memory 0x10006ec0 17 cf 99 4f f5 7b 78 e7
  result xmm8 0x6687a79186d1a1c3_8ad33da14397ca54
  result mxcsr 0x1fa0

case fault bits 64
  divsd xmm0, gs:[0x3bfa]  ; 65 f2 0f 5e 04 25 fa 3b 00 00
  input xmm0 0xb0d94b8d66d60aa4_5f873df3d5764dc9
  input flags CF SF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  divsd xmm0, xmm7  ; f2 0f 5e c7
  input xmm0 0x0000000000007fff_f210ebf84d273b9c
  input xmm7 0x00000000ffffffff_9b55e6ad00007fff
  input flags CF PF AF OF
  input mxcsr 0x3f80
  result xmm0 0x0000000000007fff_7fefffffffffffff
  result mxcsr 0x3fa8

case sequence bits 64
  divsd xmm0, xmm10  ; f2 41 0f 5e c2
  divsd xmm14, xmm1  ; f2 44 0f 5e f1
  input xmm0 0x7789cac392e219e3_4038600000000000
  input xmm10 0x42128000ffc00000_76448988db5bcf35
  input flags CF AF ZF SF DF OF
  result xmm0 0x7789cac392e219e3_09e2fd6962a1b8f9
  result xmm14 0x2e2e2e2e2e2e2e2e_4cfc30c30c30c30c
  result mxcsr 0x1fa0

case code-32 bits 32
  divsd xmm1, xmm0  ; f2 0f 5e c8
  input xmm0 0xc29cc000c2e00000_ddcbfb2aa945ab84
  input xmm1 0x841bdac32d35f138_3de8acc6969aa109
  input flags PF SF OF
  result xmm1 0x841bdac32d35f138_a00c380b1d2834de
  result mxcsr 0x1fa0

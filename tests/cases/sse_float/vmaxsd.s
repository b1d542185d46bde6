; VMAXSD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vmaxsd xmm14, xmm3, xmm13  ; c4 41 63 5f f5
  input xmm3 0x0000000000000000_ff399fd400000000
  input xmm13 0x432a11f166575081_00000000ffffffff
  input flags PF OF
  result xmm14 0x0000000000000000_00000000ffffffff
  result ymm14.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f82

case memory-128 bits 64
  vmaxsd xmm4, xmm5, [r14*4+0x10003c70]  ; c4 a1 53 5f 24 b5 70 3c 00 10
  input r14 0x2c
  input xmm5 0x00000000000000ff_00000000ffffffff
  input flags CF PF ZF
  input memory 0x10003d20 d1 75 49 06 4b 82 31 cd
  result xmm4 0x00000000000000ff_00000000ffffffff
  result ymm4.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f82

case fault bits 64
  vmaxsd xmm12, xmm4, [0x10006ff9]  ; c5 5b 5f 24 25 f9 6f 00 10
  input xmm4 0x8000000000000000_decaab91734cdeb6
  input flags ZF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vmaxsd xmm0, xmm14, [0x100041dd]  ; c5 8b 5f 04 25 dd 41 00 10
  input xmm14 0xc8f458d300000000_0000000000007fff
  input flags CF SF OF
  input mxcsr 0x1fc0
  input memory 0x100041dd f6 fa d9 3e
  result xmm0 0xc8f458d300000000_0000000000000000
  result ymm0.high 0x0000000000000000_0000000000000000

case sequence bits 64
  vmaxsd xmm15, xmm8, xmm8  ; c4 41 3b 5f f8
  vmaxsd xmm1, xmm1, xmm14  ; c4 c1 73 5f ce
  input xmm8 0x3f8000007fc01234_0000000000000001
  input flags PF
  result xmm1 0x2121212121212121_2e2e2e2e2e2e2e2e
  result xmm15 0x3f8000007fc01234_0000000000000001
  result ymm1.high 0x0000000000000000_0000000000000000
  result ymm15.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f82

case code-32 bits 32
  vmaxsd xmm1, xmm1, xmm1  ; c5 f3 5f c9
  input xmm1 0x4048800000000000_c5665eeec2bec000
  input flags ZF SF DF
  result ymm1.high 0x0000000000000000_0000000000000000

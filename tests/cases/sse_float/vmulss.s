; VMULSS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vmulss xmm5, xmm6, xmm13  ; c4 c1 4a 59 ed
  input xmm6 0xffffffffffffffff_d3fb87e17fffffff
  input xmm13 0xeb82e310ffffffff_d48f7c549e52ca69
  input flags ZF DF
  result xmm5 0xffffffffffffffff_d3fb87e17fffffff
  result ymm5.high 0x0000000000000000_0000000000000000

case memory-128 bits 64
  vmulss xmm14, xmm9, [0x100041ee]  ; 67 c5 32 59 34 25 ee 41 00 10
  input xmm9 0xc2bb40007fc01234_d44b89be8098ebee
  input flags CF AF DF OF
  input memory 0x100041ee 05 58 ff ff
  result xmm14 0xc2bb40007fc01234_d44b89beffff5805
  result ymm14.high 0x0000000000000000_0000000000000000

case exceptions bits 64
  vmulss xmm13, xmm9, xmm9  ; c4 41 32 59 e9
  input xmm9 0x403ca00000000000_56c614bc0b15c34d
  input flags OF
  result xmm13 0x403ca00000000000_56c614bc00000000
  result ymm13.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fb0

case fault bits 64
  vmulss xmm6, xmm0, [0x10007000]  ; 67 c5 fa 59 34 25 00 70 00 10
  input xmm0 0xf69bceab4d1dc8a1_a73c05d0ff800000
  input flags CF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vmulss xmm12, xmm12, xmm1  ; c5 1a 59 e1
  input xmm1 0x0000000000000005_d833fe55ea5ba0d7
  input xmm12 0x6da5ca3cc80c4fc4_8df434a380034b6b
  input flags CF SF
  input mxcsr 0x1fc0
  result xmm12 0x6da5ca3cc80c4fc4_8df434a300000000
  result ymm12.high 0x0000000000000000_0000000000000000

case sequence bits 64
  vmulss xmm3, xmm2, xmm2    ; c5 ea 59 da
  vmulss xmm12, xmm10, xmm8  ; c4 41 2a 59 e0
  input xmm2 0x2edf7160a8bc61ce_acd531f3dc5abd1b
  input flags ZF
  result xmm3 0x2edf7160a8bc61ce_acd531f3793ae69e
  result xmm12 0x2a2a2a2a2a2a2a2a_2a2a2a2a12df8cb9
  result ymm3.high 0x0000000000000000_0000000000000000
  result ymm12.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case code-32 bits 32
  vmulss xmm2, xmm1, xmm3  ; c5 f2 59 d3
  input xmm1 0x5f59dfeaffc00000_0000000000000035
  input xmm3 0x4042b00000000000_00000001c2790000
  input flags CF SF DF
  result xmm2 0x5f59dfeaffc00000_0000000080000ce3
  result ymm2.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fb2

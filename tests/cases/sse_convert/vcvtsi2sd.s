; VCVTSI2SD: row in frontend-x86/src/ops/sse_convert.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vcvtsi2sd xmm12, xmm6, r13  ; c4 41 cb 2a e5
  input r13 0x7fffffffffffffff
  input xmm6 0x94c9a0937b15bb5e_6e8586358d7333a0
  input flags CF ZF
  result xmm12 0x94c9a0937b15bb5e_43e0000000000000
  result ymm12.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case memory-128 bits 64
  vcvtsi2sd xmm11, xmm1, dword ptr [r15*8+0x10003bea]  ; c4 21 73 2a 1c fd ea 3b 00 10
  input r15 0x2e
  input xmm1 0xc1774c279190986f_0b7057205844839c
  input flags ZF OF
  result xmm11 0xc1774c279190986f_0000000000000000
  result ymm11.high 0x0000000000000000_0000000000000000

case rounding bits 64
  vcvtsi2sd xmm6, xmm4, qword ptr [r13*4+0x10003c4c]  ; c4 a1 db 2a 34 ad 4c 3c 00 10
  input r13 0x1b
  input xmm4 0xded397bcea46e99a_9b86d268490e9d18
  input flags CF PF AF OF
  input mxcsr 0x5f80
  input memory 0x10003cb8 74 35 28 56 b3 8e ff 77
  result xmm6 0xded397bcea46e99a_43ddffe3acd58a0e
  result ymm6.high 0x0000000000000000_0000000000000000
  result mxcsr 0x5fa0

case sequence bits 64
  vcvtsi2sd xmm4, xmm3, r11d   ; c4 c1 63 2a e3
  vcvtsi2sd xmm14, xmm14, rdi  ; c4 61 8b 2a f7
  input r11 0x4
  input xmm3 0x88c97dc9f726783d_0000000000000035
  input flags CF ZF SF DF
  result xmm4 0x88c97dc9f726783d_4010000000000000
  result xmm14 0x2e2e2e2e2e2e2e2e_43b7171717171717
  result ymm4.high 0x0000000000000000_0000000000000000
  result ymm14.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case code-32 bits 32
  vcvtsi2sd xmm1, xmm0, esi  ; c5 fb 2a ce
  input rsi 0x80000000
  input xmm0 0x6b270387954e2921_ff80000042188000
  input flags ZF
  result xmm1 0x6b270387954e2921_c1e0000000000000
  result ymm1.high 0x0000000000000000_0000000000000000

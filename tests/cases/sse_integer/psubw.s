; PSUBW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  psubw xmm6, xmm6  ; 66 0f f9 f6
  input xmm6 0x000000007fffffff_08d5c7dd1e9ebd48
  input flags CF PF ZF OF
  result xmm6 0x0000000000000000_0000000000000000

case memory-128 bits 64
  psubw xmm7, [0x10003f20]  ; 66 0f f9 3c 25 20 3f 00 10
  input xmm7 0x6f6b18d900000000_f4a02b59d76d0c2c
  input flags PF ZF OF
  input memory 0x10003f20 5e a4 81 69 8b 21 a4 0b 00 00 00 00 01 00 80 7f
  result xmm7 0xefeb18d800000000_e8fc09ce6dec67ce

case fault bits 64
  psubw xmm14, [rip+0x6431]  ; 66 44 0f f9 35 31 64 00 00
  input xmm14 0xffffffffffffffff_f1d7ac85160ce46e
  input flags SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  psubw xmm1, xmm7  ; 66 0f f9 cf
  psubw xmm9, xmm8  ; 66 45 0f f9 c8
  input xmm1 0x4054380000000000_0000000000000001
  input xmm7 0xce42100e9e86128f_ffffffffffffffff
  input flags PF AF ZF SF OF
  result xmm1 0x721227f2617aed71_0001000100010002
  result xmm9 0x0101010101010101_0101010101010101

case code-32 bits 32
  psubw xmm1, xmm5  ; 66 0f f9 cd
  input xmm1 0x8ad53cd0d7eb8402_df52335980000000
  input xmm5 0xa7a1eecb615e2b2b_7f80000080000000
  input flags PF ZF SF
  result xmm1 0xe3344e05768d58d7_5fd2335900000000

; VCVTTPS2DQ: row in frontend-x86/src/ops/sse_convert.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vcvttps2dq xmm0, xmm6  ; c5 fa 5b c6
  input xmm6 0xc054780000000000_4053c00000000000
  input flags CF PF
  result xmm0 0xfffffffd00000000_0000000300000000
  result ymm0.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case register-256 bits 64
  vcvttps2dq ymm5, ymm0  ; c5 fe 5b e8
  input xmm0 0x08f79a565392b93d_b40775c116e95d33
  input ymm0.high 0x80000000c2804000_64bd6fb87ca1a4a5
  input flags AF SF OF
  result xmm5 0x0000000080000000_0000000000000000
  result ymm5.high 0x00000000ffffffc0_8000000080000000
  result mxcsr 0x1fa1

case memory-128 bits 64
  vcvttps2dq xmm15, [edi+r12d*4-0x93f4]  ; 67 c4 21 7a 5b bc a7 0c 6c ff ff
  input rdi 0xd47e25291000fa3c
  input r12 0xd47e2529ffffffee
  input flags CF PF AF ZF DF
  input memory 0x10006603 4f 00 40 b6 c2 00 00 00 00 00 08 5f 40
  result xmm15 0x0000000300000000_ffffffa580000000
  result ymm15.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa1

case memory-256 bits 64
  vcvttps2dq ymm8, [eax-0x3a88]  ; 67 c5 7e 5b 80 78 c5 ff ff
  input rax 0xce5e99b110007368
  input flags PF ZF OF
  input memory 0x100038e0 01 00 00 00 00 00 f0 7f 27
  input memory 0x100038f0 78 46 d0 c4 c7 c6 14 f3 80 00 00 00 5c 86 91 08
  result xmm8 0x0000000000000000_8000000000000000
  result ymm8.high 0x0000000000000000_80000000fffff97e
  result mxcsr 0x1fa1

case fault bits 64
  vcvttps2dq ymm8, [r14d+ebx-0x39]  ; 67 c4 41 7e 5b 84 1e c7 ff ff ff
  input rbx 0x1e2063f00000014
  input r14 0x1e2063f10007023
  input flags PF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vcvttps2dq ymm2, ymm6  ; c5 fe 5b d6
  vcvttps2dq ymm3, ymm5  ; c5 fe 5b dd
  input xmm6 0x06f34046783d42b6_0cb04db08e5e9e2b
  input ymm6.high 0x965460b8518ea825_000fffffffffffff
  input flags PF AF ZF
  result xmm2 0x0000000080000000_0000000000000000
  result xmm3 0x0000000000000000_0000000000000000
  result ymm2.high 0x0000000080000000_0000000080000000
  result ymm3.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa1

case code-32 bits 32
  vcvttps2dq xmm2, xmm0  ; c5 fa 5b d0
  input xmm0 0x000000000000003e_b70fdbe9ffffffff
  input flags PF SF OF
  result xmm2 0x0000000000000000_0000000080000000
  result ymm2.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa1

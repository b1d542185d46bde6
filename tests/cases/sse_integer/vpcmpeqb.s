; VPCMPEQB: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpcmpeqb xmm1, xmm9, xmm0  ; c5 b1 74 c8
  input xmm0 0x5426e1c380344c76_60801fe9c6dcb646
  input xmm9 0x0000000000000035_405a600000000000
  input flags CF DF OF
  result xmm1 0x0000000000000000_0000000000000000
  result ymm1.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpcmpeqb ymm10, ymm10, ymm12  ; c4 41 2d 74 d4
  input xmm10 0x007fffff007fffff_42f900000e1e9bdd
  input xmm12 0xe29403bf6ba18402_0000000000000001
  input ymm10.high 0x000000000000003b_c8f77e2f33090d0c
  input ymm12.high 0xf2d6396500008000_4022c00000000000
  input flags ZF SF OF
  result xmm10 0x0000000000000000_0000ffff00000000
  result ymm10.high 0x00000000ffff0000_0000000000000000

case memory-128 bits 64
  vpcmpeqb xmm13, xmm7, [eax+r12d]  ; 67 c4 21 41 74 ac 20 00 00 00 00
  input rax 0x412d86a100038f6
  input r12 0x412d86a0000000a
  input xmm7 0x782d65889df12048_b9396ffeaf6dd797
  input flags CF PF
  input memory 0x10003900 c8 74 73 cf df 1a de f0 ff ff ff 7f
  result xmm13 0x0000000000000000_0000000000000000
  result ymm13.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpcmpeqb ymm0, ymm0, [rbx*4+0x1000391c]  ; c5 fd 74 04 9d 1c 39 00 10
  input rbx 0x1
  input xmm0 0x89aade507b0e8285_086b7209a1b1993d
  input ymm0.high 0x3f8000007f800001_a796866dfd2b62e9
  input flags CF PF AF ZF SF OF
  input memory 0x10003920 6a d9 b1 7e a5 f4 cd a2 00 00 00 00 00 e0 3f 40
  input memory 0x10003930 29 00 00 00 00 00 00 00 7b 2d 78 3e 43 c2 55 1a
  result xmm0 0x0000000000000000_0000000000ff0000
  result ymm0.high 0x0000000000000000_0000000000000000

case fault bits 64
  vpcmpeqb xmm2, xmm8, [0x10006ff1]  ; c5 b9 74 14 25 f1 6f 00 10
  input xmm8 0x800000000ba6b18e_0000000000000000
  input flags CF PF AF ZF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpcmpeqb xmm2, xmm13, xmm13  ; c4 c1 11 74 d5
  vpcmpeqb xmm2, xmm2, xmm3    ; c5 e9 74 d3
  input xmm13 0x572cd3b44c96b149_f6613995da13b5ff
  input flags PF ZF SF OF
  result xmm2 0x0000000000000000_0000000000000000
  result ymm2.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpcmpeqb xmm5, xmm7, xmm3  ; c5 c1 74 eb
  input xmm3 0x85da5b6dffc00000_000000000000003b
  input xmm7 0x007fffff42ce0000_efe6e1081b81f9a9
  input flags PF SF
  result xmm5 0x000000000000ffff_0000000000000000
  result ymm5.high 0x0000000000000000_0000000000000000

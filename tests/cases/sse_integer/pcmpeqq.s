; PCMPEQQ: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pcmpeqq xmm6, xmm15  ; 66 41 0f 38 29 f7
  input xmm6 0xd9d4b6bb55bc1875_38b15b7b81782354
  input xmm15 0x97062c0f7986598d_7ff8000000001234
  input flags CF AF SF DF
  result xmm6 0x0000000000000000_0000000000000000

case memory-128 bits 64
  pcmpeqq xmm10, [r15d+r14d*2]  ; 67 66 47 0f 38 29 94 77 00 00 00 00
  input r14 0xce07ad10fffffff8
  input r15 0xce07ad10100047c0
  input xmm10 0xc05c200000000000_b1e6f01827225483
  input flags CF ZF SF OF
  input memory 0x100047b0 ff 7f 00 00 00 00 00 00 17
  result xmm10 0x0000000000000000_0000000000000000

case fault bits 64
  pcmpeqq xmm14, [rip+0x642e]  ; 66 44 0f 38 29 35 2e 64 00 00
  input xmm14 0x000000000000000c_ec1a95ce00007fff
  input flags CF AF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pcmpeqq xmm8, xmm3  ; 66 44 0f 38 29 c3
  pcmpeqq xmm5, xmm8  ; 66 41 0f 38 29 e8
  input xmm3 0xc0b400003f800000_3ff0000000000000
  input xmm8 0x6c4e442e7f800001_42c28000ff800000
  input flags PF AF SF
  result xmm5 0x0000000000000000_0000000000000000
  result xmm8 0x0000000000000000_0000000000000000

case code-32 bits 32
  pcmpeqq xmm6, xmm2  ; 66 0f 38 29 f2
  input xmm2 0x4057c80000000000_8000000000000000
  input xmm6 0x00000000c2c28000_ffffffffffffffff
  input flags PF OF
  result xmm6 0x0000000000000000_0000000000000000

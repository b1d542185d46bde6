; PSIGNW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  psignw xmm14, xmm4  ; 66 44 0f 38 09 f4
  input xmm4 0x3ff0000000000000_c057400000000000
  input xmm14 0x9da7e3eee0d5cc5d_41e0000000000000
  input flags CF ZF DF OF
  result xmm14 0x9da7000000000000_be20000000000000

case memory-128 bits 64
  psignw xmm15, [r14d+r9d*8+0xfe7c]  ; 67 66 47 0f 38 09 bc ce 7c fe 00 00
  input r9 0x6a561f5500000006
  input r14 0x6a561f550fff4154
  input xmm15 0xc033600000000000_61d5b66578caa6d6
  input flags PF ZF SF DF OF
  input memory 0x10004000 d1 ff 49 0e c1 83 5f 31 80 00 00 00 cf a5 80 ba
  result xmm15 0x3fcda00000000000_61d5499b78ca592a

case fault bits 64
  psignw xmm12, [rip+0x642a]  ; 66 44 0f 38 09 25 2a 64 00 00
  input xmm12 0x7ff0000000000001_5199d3c7faf129bc
  input flags PF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  psignw xmm14, xmm8  ; 66 45 0f 38 09 f0
  psignw xmm4, xmm0   ; 66 0f 38 09 e0
  input xmm8 0x771af9bd28ad1381_3b8c8b2b42150000
  input xmm14 0x4389d3d84f000000_c25e8000c4258ef7
  input flags CF AF
  result xmm14 0x43892c284f000000_c25e8000c4250000

case code-32 bits 32
  psignw xmm5, xmm6  ; 66 0f 38 09 ee
  input xmm5 0xac77bd7ed3900eb4_d9630b7bf16cdcee
  input xmm6 0x9089468910381e29_c1120000f208ce12
  input flags PF DF
  result xmm5 0x5389bd7ed3900eb4_269d00000e942312

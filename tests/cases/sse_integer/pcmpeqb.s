; PCMPEQB: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pcmpeqb xmm4, xmm1  ; 66 0f 74 e1
  input xmm1 0x4052000000000000_8000000000000000
  input xmm4 0xb143acbc3f800000_c2d9000000000001
  result xmm4 0x000000000000ffff_0000ffffffffff00

case memory-128 bits 64
  pcmpeqb xmm5, [r10*8+0x100041f0]  ; 66 42 0f 74 2c d5 f0 41 00 10
  input r10 0x20
  input xmm5 0xd6f8f58f00000000_0000000000000002
  input flags CF ZF SF
  input memory 0x100042f5 30 4f c0 00 40 c1 c2 00 00 a1 41
  result xmm5 0x00000000000000ff_000000ffffffff00

case fault bits 64
  pcmpeqb xmm9, [rip+0x6437]  ; 66 44 0f 74 0d 37 64 00 00
  input xmm9 0x29231bfed79a4cb0_0000000000000028
  input flags CF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pcmpeqb xmm1, xmm13  ; 66 41 0f 74 cd
  pcmpeqb xmm10, xmm8  ; 66 45 0f 74 d0
  input xmm1 0xf84b142bc9ba3e30_0000000000000000
  input xmm13 0xfdf10047c2390000_7ff8000000001234
  input flags CF AF ZF DF OF
  result xmm1 0x0000000000000000_0000ffffffff0000
  result xmm10 0x0000000000000000_0000000000000000

case code-32 bits 32
  pcmpeqb xmm6, xmm1  ; 66 0f 74 f1
  input xmm1 0x0000000000000001_b00675463d9bd8e1
  input xmm6 0x74fbd18400000002_7f80000142bdc000
  input flags CF ZF
  result xmm6 0x00000000ffffff00_0000000000000000

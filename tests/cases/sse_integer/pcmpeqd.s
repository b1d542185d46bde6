; PCMPEQD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pcmpeqd xmm8, xmm8  ; 66 45 0f 76 c0
  input xmm8 0x42b6000000000001_8000000000000000
  input flags CF PF AF ZF
  result xmm8 0xffffffffffffffff_ffffffffffffffff

case memory-128 bits 64
  pcmpeqd xmm7, gs:[r13*8+0x410]  ; 65 66 42 0f 76 3c ed 10 04 00 00
  input r13 0x8
  input xmm7 0x00000000000000ff_c1c3ad7a4e8d0c27
  input flags PF AF
  input memory 0x10003852 d6 42 e2 43 e4 5d 34 12 c0 7f ff ff 7f
  result xmm7 0x0000000000000000_0000000000000000

case fault bits 64
  pcmpeqd xmm6, [rdi*8+0x10006ef4]  ; 66 0f 76 34 fd f4 6e 00 10
  input rdi 0x21
  input xmm6 0x0000000080000000_3ff0000000000000
  input flags PF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pcmpeqd xmm12, xmm6  ; 66 44 0f 76 e6
  pcmpeqd xmm12, xmm9  ; 66 45 0f 76 e1
  input xmm6 0xc4996497bd28706f_0000000000000001
  input xmm12 0x7068182af8487cb8_7ff8000000001234
  input flags CF ZF DF OF
  result xmm12 0x0000000000000000_0000000000000000

case code-32 bits 32
  pcmpeqd xmm7, xmm7  ; 66 0f 76 ff
  input xmm7 0xbff8000000000000_ada951d4d14a7a54
  input flags PF ZF SF OF
  result xmm7 0xffffffffffffffff_ffffffffffffffff

; PHADDD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  phaddd xmm0, xmm3  ; 66 0f 38 02 c3
  input xmm0 0x7d8a23416671feed_404ad45ea7ac6dc9
  input xmm3 0xf9cee1ee64b61e3e_0000000000000005
  input flags PF SF
  result xmm0 0x5e85002c00000005_e3fc222ee7f74227

case memory-128 bits 64
  phaddd xmm0, [ecx+r12d*4]  ; 67 66 42 0f 38 02 84 a1 00 00 00 00
  input rcx 0xd4407e1a100043c0
  input r12 0xd4407e1afffffffc
  input xmm0 0xf4b37918f7460976_aaaf5ba0ff800000
  input flags CF AF ZF SF
  input memory 0x100043b0 5d be f9 dd e2 37 ec ba fe d0 dc 79 00 00 80 ff
  result xmm0 0x795cd0fe98e5f63f_ebf9828eaa2f5ba0

case fault bits 64
  phaddd xmm4, [rip+0x642f]  ; 66 0f 38 02 25 2f 64 00 00
  input xmm4 0x6e38be7634d64bcf_c2ab800041180000
  input flags CF PF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  phaddd xmm8, gs:[r9*8+0xa58]  ; 65 66 46 0f 38 02 04 cd 58 0a 00 00
  phaddd xmm1, xmm8             ; 66 41 0f 38 02 c8
  input r9 0xd
  input xmm8 0x08872488ff800000_c4dc2cbd00000002
  input flags SF DF
  input memory 0x10003ec0 7b 89 21 6d 2b a1 5e 1d ff
  result xmm1 0x8a802ba5cce35147_4242424242424242
  result xmm8 0x000000ff8a802aa6_08072488c4dc2cbf

case code-32 bits 32
  phaddd xmm7, xmm2  ; 66 0f 38 02 fa
  input xmm2 0x000000000000002c_6ba5b3587fffffff
  input xmm7 0xc05d280000000000_7ff8000000001234
  input flags CF AF ZF SF
  result xmm7 0x0000002ceba5b357_c05d28007ff81234

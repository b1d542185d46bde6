; ANDPS: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  andps xmm10, xmm8  ; 45 0f 54 d0
  input xmm8 0xc285c000bfc00000_4f0000008e41c392
  input xmm10 0x000000000000007f_00000000ffffffff
  input flags CF PF SF DF OF
  result xmm10 0x0000000000000000_000000008e41c392

case memory-128 bits 64
  andps xmm1, [r14*4+0x10004360]  ; 42 0f 54 0c b5 60 43 00 10
  input r14 0x0
  input xmm1 0xba9bc6775a25d753_3e35aca3e10a9a9e
  input flags CF AF ZF DF OF
  input memory 0x10004363 80 37 4e 38 26 ff 00 00 00 38 98 ca 64
  result xmm1 0x208a803000000053_26300c2380000000

case fault bits 64
  andps xmm7, gs:[r12*4+0x3b7d]  ; 65 42 0f 54 3c a5 7d 3b 00 00
  input r12 0x20
  input xmm7 0xc28f00007fc01234_141db4f00bdabcf7
  input flags ZF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  andps xmm14, xmm3  ; 44 0f 54 f3
  andps xmm14, xmm5  ; 44 0f 54 f5
  input xmm3 0x000000000000000e_405b300000000000
  input xmm14 0x000000017fc01234_b0fcbb3ee2d41ffb
  input flags CF ZF SF
  result xmm14 0x0000000000000004_0000200000000000

case code-32 bits 32
  andps xmm2, xmm6  ; 0f 54 d6
  input xmm2 0x007fffff921c6fc5_000000000000001e
  input xmm6 0x7ff8000000001234_4791946b657f1204
  input flags AF ZF DF
  result xmm2 0x0078000000000204_0000000000000004

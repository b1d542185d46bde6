; PSLLD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pslld xmm3, xmm0  ; 66 0f f2 d8
  input xmm0 0x95c9737766a8d9b9_d025a0d29cf36c65
  input xmm3 0x00000000ffffffff_9cc141c7ffffffff
  input flags CF PF AF ZF SF OF
  result xmm3 0x0000000000000000_0000000000000000

case memory-128 bits 64
  pslld xmm8, [rip+0x3b87]  ; 66 44 0f f2 05 87 3b 00 00
  input xmm8 0x1c22e77595cc80b0_8be714e70a7c0469
  input flags CF AF ZF DF
  input memory 0x10004750 ff ff 7f 00 00 00 80 7f 59 5c 79 cf 91 ff 3d d2
  result xmm8 0x0000000000000000_0000000000000000

case fault bits 64
  pslld xmm8, [r8*2+0x10006fd9]  ; 66 46 0f f2 04 45 d9 6f 00 10
  input r8 0xc
  input xmm8 0x4f00000040480000_239feb1f007fffff
  input flags PF ZF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pslld xmm2, xmm3  ; 66 0f f2 d3
  pslld xmm7, 0x3b  ; 66 0f 72 f7 3b
  input xmm2 0x9af85ac21720fec8_94682a8b2260f34b
  input xmm3 0x35a6daca978527a5_22adb1b1f8214de0
  input flags CF PF ZF SF
  result xmm2 0x0000000000000000_0000000000000000
  result xmm7 0x0000000000000000_0000000000000000

case code-32 bits 32
  pslld xmm1, xmm0  ; 66 0f f2 c8
  input xmm0 0x1692c318018498a7_c040500000000000
  input xmm1 0x12c20c156eb88bab_cbbc7681178caae8
  input flags CF PF AF ZF OF
  result xmm1 0x0000000000000000_0000000000000000

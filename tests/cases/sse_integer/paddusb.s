; PADDUSB: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  paddusb xmm2, xmm2  ; 66 0f dc d2
  input xmm2 0x4069b06321c78b6d_7f80000004ab7bcc
  input flags PF ZF SF
  result xmm2 0x80d2ffc642ffffda_feff000008fff6ff

case memory-128 bits 64
  paddusb xmm15, [rip+0x3897]  ; 66 44 0f dc 3d 97 38 00 00
  input xmm15 0x42b0c000c2880000_bfc00000b8ff67c4
  input flags PF AF DF
  input memory 0x10004460 2f 00 00 00 00 00 00 00 00 00 00 00 00 00 e0 41
  result xmm15 0x83ffc000c2880000_bfc00000b8ff67f3

case sequence bits 64
  paddusb xmm13, xmm3  ; 66 44 0f dc eb
  paddusb xmm1, xmm5   ; 66 0f dc cd
  input xmm3 0x4f00000039321b82_db0a84624fe52aa2
  input xmm13 0xf94a7685ba7136ee_29e64b71c66c0166
  input flags PF AF OF
  result xmm1 0x4646464646464646_4646464646464646
  result xmm13 0xff4a7685f3a351ff_fff0cfd3ffff2bff

case code-32 bits 32
  paddusb xmm0, xmm0  ; 66 0f dc c0
  input xmm0 0x1506bdf43c46a815_42dc4000c2a28000
  input flags CF PF DF OF
  result xmm0 0x2a0cffff788cff2a_84ff8000ffffff00

; ROUNDPS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  roundps xmm4, xmm8, 2  ; 66 41 0f 3a 08 e0 02
  input xmm8 0x36e275a785e8e1d4_d45025b59d876d17
  input flags CF PF AF SF OF
  result xmm4 0x3f80000080000000_d45025b580000000
  result mxcsr 0x1fa0

case memory-128-immediate bits 64
  roundps xmm4, [esi*4+0x10004254], 0x28  ; 67 66 0f 3a 08 24 b5 54 42 00 10 28
  input rsi 0x38aad5b800000003
  input flags AF SF
  input memory 0x10004260 7a 09 05 a8 47 4f 20 1a 00 00 c0 bf 3b d3 8a 86
  result xmm4 0x80000000c0000000_0000000080000000

case rounding bits 64
  roundps xmm8, [ebp], 0xff  ; 67 66 44 0f 3a 08 85 00 00 00 00 ff
  input rbp 0x241c9f6910003e70
  input flags AF SF OF
  input mxcsr 0x7f80
  input memory 0x10003e70 25 00 00 00 00 00 00 00 00 40 92 42 00 40 dd c2
  result xmm8 0xc2dc000042920000_0000000000000000

case sequence bits 64
  roundps xmm12, xmm14, 0x80  ; 66 45 0f 3a 08 e6 80
  roundps xmm9, xmm3, 0x44    ; 66 44 0f 3a 08 cb 44
  input xmm14 0xfff8000000000000_8000000000000000
  input flags CF PF AF ZF SF DF
  result xmm9 0x0000000000000000_0000000000000000
  result xmm12 0xfff8000000000000_8000000000000000
  result mxcsr 0x1fa0

case code-32 bits 32
  roundps xmm4, xmm4, 0x80  ; 66 0f 3a 08 e4 80
  input xmm4 0x0000000000000001_afcbca0c204e8feb
  input flags PF ZF SF DF OF
  result xmm4 0x0000000000000000_8000000000000000
  result mxcsr 0x1fa0

; VAESENCLAST: row in frontend-x86/src/ops/sse_crypto.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vaesenclast xmm11, xmm3, xmm0  ; c4 62 61 dd d8
  input xmm0 0x875ea4d6ee04e47e_4055200000000000
  input xmm3 0x58eb3f853ebde6cf_8000000041aa0000
  input flags CF ZF SF DF
  result xmm11 0x353dc74123a891f4_c3bcae636a7a6363
  result ymm11.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vaesenclast ymm3, ymm8, ymm14  ; c4 c2 3d dd de
  input xmm8 0xffc00000c2988000_0000000000000009
  input xmm14 0x539c0b5090ecafd6_0000000000000021
  input ymm8.high 0x403ca00000000000_637f6baa00000002
  input ymm14.high 0x88e7719c5ddcbf91_c2ae8000c1600000
  input flags CF ZF SF DF
  result xmm3 0x76ff6833f38fccb5_63bacd6316466320
  result ymm3.high 0xeb3512ffa6bf5ff2_a145e3acc8037f77

case memory-256 bits 64
  vaesenclast ymm15, ymm12, [0x10004340]  ; c4 62 1d dd 3c 25 40 43 00 10
  input xmm12 0x6920aada5a72f26c_0000000000008000
  input ymm12.high 0x3f8000003f800000_8000000000000000
  input flags CF AF DF OF
  input memory 0x10004346 f0 3f 00 80 00 c2 00 40 cc 42 7b ab 8f 4b 37 d3
  input memory 0x10004356 31 1f ff ff ff ff ff ff 0f
  result xmm15 0xfcaf8d57a1632c50_5c478963f9406363
  result ymm15.high 0x756c9c9c329c9c9c_7cfcb0543e42c818

case sequence bits 64
  vaesenclast xmm10, xmm13, xmm15  ; c4 42 11 dd d7
  vaesenclast xmm6, xmm3, xmm4     ; c4 e2 61 dd f4
  input xmm13 0x0000000000000002_4267800042ad4000
  input xmm15 0xcebe2b04c4258350_7ff0000000000000
  input flags CF AF SF OF
  result xmm6 0x0202020202020202_0202020202020202
  result xmm10 0xad3b2267e8b0e027_539363636363cd63
  result ymm6.high 0x0000000000000000_0000000000000000
  result ymm10.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vaesenclast xmm7, xmm6, xmm1  ; c4 e2 49 dd f9
  input xmm1 0x7ff8000000001234_000000000000000a
  input xmm6 0x0000000000000038_42f7c0001701c304
  input flags AF SF OF
  result xmm7 0x1c902e632c7c7133_f06363636363baf8
  result ymm7.high 0x0000000000000000_0000000000000000

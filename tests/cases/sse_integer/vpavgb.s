; VPAVGB: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpavgb xmm9, xmm4, xmm12  ; c4 41 59 e0 cc
  input xmm4 0x42da8000c18d0000_c040b00000000000
  input xmm12 0x0000000000000021_74f28fe40ad8d9c6
  input flags CF ZF DF
  result xmm9 0x216d400061470011_9a99a072056c6d63
  result ymm9.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpavgb ymm8, ymm13, ymm7  ; c5 15 e0 c7
  input xmm7 0x0898a82f4339f1b5_8308d2a5f2cff8e0
  input xmm13 0x7fc0123441160000_101e36a800000001
  input ymm7.high 0xeb9c37f04a0e7d0d_c056400000000000
  input ymm13.high 0x4681203f51e2f8a1_0000000000000001
  input flags PF AF ZF DF OF
  result xmm8 0x44ac5d324228795b_4a1384a779687c71
  result ymm8.high 0x998f2c984e78bb57_602b200000000001

case memory-128 bits 64
  vpavgb xmm0, xmm7, [rip+0x3718]  ; c5 c1 e0 05 18 37 00 00
  input xmm7 0x727ef7f569c9ab26_424480004f000000
  input flags CF PF SF DF
  input memory 0x100042e0 2a 00 00 00 00 00 00 00 00 00 bc 42 00 00 80 7f
  result xmm0 0x797f7c7b56c35613_2122400028000015
  result ymm0.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpavgb ymm12, ymm2, [0x10004240]  ; c5 6d e0 24 25 40 42 00 10
  input xmm2 0xffc000009a7c8914_0000000000007fff
  input ymm2.high 0xf5316a7c42afc000_e1f23541428a4000
  input flags CF PF ZF OF
  input memory 0x10004245 10 5f c0 00 00 00 00 00 00 00 00 a7 63 d6 f7 c2
  input memory 0x10004255 76 0e 6a 00 00 00 00 00 80 41 40
  result xmm12 0x806000004d3e450a_6030080000004080
  result ymm12.high 0x9b39753e21586000_a68056829db05254

case fault bits 64
  vpavgb ymm15, ymm11, [rip+0x642a]  ; c5 25 e0 3d 2a 64 00 00
  input xmm11 0x7a4caead20dc3c4c_00000001c17c0000
  input ymm11.high 0x69ad2c0f992ba789_1566a9ed2c21257c
  input flags CF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpavgb ymm4, ymm12, ymm4  ; c5 9d e0 e4
  vpavgb ymm7, ymm10, ymm0  ; c5 ad e0 f8
  input xmm4 0x1ebed18281e51307_7fc012347f800000
  input xmm12 0xee9da5ddffffffff_7ff8000000001234
  input ymm4.high 0x4d39af6e5ccd1aee_b684763800000001
  input ymm12.high 0x0000000000000022_6aa3bd25e8eb42e8
  input flags CF AF ZF OF
  result xmm4 0x86aebbb0c0f28983_7fdc091a4040091a
  result xmm7 0x2525252525252525_2525252525252525
  result ymm4.high 0x271d58372e670d88_90949a2f74762175
  result ymm7.high 0x3535353535353535_3535353535353535

case code-32 bits 32
  vpavgb xmm2, xmm6, xmm1  ; c5 c9 e0 d1
  input xmm1 0xc4fb327f1b4d99d6_0000000000007fff
  input xmm6 0x0000000000008000_692a9e03ee7976b4
  input flags CF ZF
  result xmm2 0x627e19400e278d6b_35154f02773d7bda
  result ymm2.high 0x0000000000000000_0000000000000000

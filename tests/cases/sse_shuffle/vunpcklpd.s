; VUNPCKLPD: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vunpcklpd xmm10, xmm4, xmm2  ; c5 59 14 d2
  input xmm2 0x84fda1daf59dec74_35a541f5f1e341ab
  input xmm4 0x7fffffffffffffff_ffffffffffffffff
  input flags CF AF ZF DF OF
  result xmm10 0x35a541f5f1e341ab_ffffffffffffffff
  result ymm10.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vunpcklpd ymm9, ymm15, ymm8  ; c4 41 05 14 c8
  input xmm8 0xc8542a5e941ae488_d60a92e18a38d700
  input xmm15 0x7fc012346b2442dd_f41c492450a3be11
  input ymm8.high 0xc2cc4000132aacc1_0000000000000001
  input ymm15.high 0x403d400000000000_bde7316f26db394a
  input flags CF AF SF DF
  result xmm9 0xd60a92e18a38d700_f41c492450a3be11
  result ymm9.high 0x0000000000000001_bde7316f26db394a

case memory-128 bits 64
  vunpcklpd xmm9, xmm2, [rcx*8+0x10003cf0]  ; c5 69 14 0c cd f0 3c 00 10
  input rcx 0x2c
  input xmm2 0x7ff8000000001234_c2eac000ffc00000
  input flags CF PF OF
  input memory 0x10003e50 35 b2 74 80 00 00 c0 bf bc 05 b4 11 65 66 c5 9f
  result xmm9 0xbfc000008074b235_c2eac000ffc00000
  result ymm9.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vunpcklpd ymm12, ymm12, [r12d*8+0x100046f8]  ; 67 c4 21 1d 14 24 e5 f8 46 00 10
  input r12 0x494c90500000011
  input xmm12 0xb9f6cf313f800000_e02d3761c70cea87
  input ymm12.high 0xbc221358b9d3881d_9b1ed2415c35fcdd
  input flags OF
  input memory 0x10004780 06 00 00 00 00 00 00 00 2f fe ea 23 43 af e0 93
  input memory 0x10004795 38 59 40 02
  result xmm12 0x0000000000000006_e02d3761c70cea87
  result ymm12.high 0x4059380000000000_9b1ed2415c35fcdd

case fault bits 64
  vunpcklpd ymm5, ymm4, gs:[r11*1+0x3bf0]  ; 65 c4 a1 5d 14 2c 1d f0 3b 00 00
  input r11 0x1
  input xmm4 0x7ff0000000000001_8dbf25380d37c4da
  input ymm4.high 0x42e5c0000409901e_4d883b3f7c342183
  input flags CF AF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vunpcklpd xmm8, xmm12, xmm6   ; c5 19 14 c6
  vunpcklpd ymm15, ymm11, ymm4  ; c5 25 14 fc
  input xmm6 0x41dd00001eae4191_c289c000c1c80000
  input xmm12 0x404c400000000000_1c493869a280ffa3
  input flags AF ZF SF
  result xmm8 0xc289c000c1c80000_1c493869a280ffa3
  result xmm15 0x2424242424242424_2b2b2b2b2b2b2b2b
  result ymm8.high 0x0000000000000000_0000000000000000
  result ymm15.high 0x3434343434343434_3b3b3b3b3b3b3b3b

case code-32 bits 32
  vunpcklpd xmm4, xmm4, xmm1  ; c5 d9 14 e1
  input xmm1 0x1e744a6ab1356b0f_000000000000001b
  input xmm4 0x0000000142a98000_1bc4fc40f29c0150
  input flags ZF DF
  result xmm4 0x000000000000001b_1bc4fc40f29c0150
  result ymm4.high 0x0000000000000000_0000000000000000

; VPSUBW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpsubw xmm3, xmm3, xmm8  ; c4 c1 61 f9 d8
  input xmm3 0x0000000000000000_0000000000000001
  input xmm8 0xbff8000000000000_615cbb887fffffff
  input flags CF PF AF OF
  result xmm3 0x4008000000000000_9ea4447880010002
  result ymm3.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpsubw ymm4, ymm15, ymm6  ; c5 85 f9 e6
  input xmm6 0xe9d87db62ffc78b5_6f768053f8666946
  input xmm15 0x5306b24f42ee4000_90ff1a9b0a629a3c
  input ymm6.high 0x4e97bc7ab190b5db_f43b375b0ff4bd88
  input ymm15.high 0x3f800000c2b28000_eac1d2a95b1e19e5
  input flags CF PF SF OF
  result xmm4 0x692e349912f2c74b_21899a4811fc30f6
  result ymm4.high 0xf0e943861122ca25_f6869b4e4b2a5c5d

case memory-128 bits 64
  vpsubw xmm7, xmm14, [rip+0x3688]  ; c5 89 f9 3d 88 36 00 00
  input xmm14 0x878b6e044008227f_000fffffffffffff
  input flags CF PF
  input memory 0x10004252 73 42 00 00 80 3f 00 00 00 00 00 00 f0 3f
  result xmm7 0x479b6e044008227f_c08fffffbd8cffff
  result ymm7.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpsubw ymm5, ymm6, gs:[rax*8+0x9e0]  ; 65 c5 cd f9 2c c5 e0 09 00 00
  input rax 0x20
  input xmm6 0x403ce00000000000_7f800001540d3e4c
  input ymm6.high 0x8000000000000000_a6d73cafaa7d9ad3
  input flags CF PF AF ZF SF DF
  input memory 0x10003ee6 e0 41 90 09 ff 41 46 b8 3a d8
  input memory 0x10003ef7 80 00 00 80 ff 00 00 d1 42
  result xmm5 0x680227babe01f670_3da00001540d3e4c
  result ymm5.high 0x3d2f000000800000_26d73cafaa7d9ad3

case fault bits 64
  vpsubw ymm1, ymm14, [0x10006ff8]  ; 67 c5 8d f9 0c 25 f8 6f 00 10
  input xmm14 0xc054180000000000_fe4043e36e2f46a1
  input ymm14.high 0xa8a8a4feffffffff_c314de645acd0fd4
  input flags PF AF ZF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpsubw xmm4, xmm6, xmm15    ; c4 c1 49 f9 e7
  vpsubw xmm14, xmm15, xmm13  ; c4 41 01 f9 f5
  input xmm6 0xb66bfc6221fe02f6_6d070423c00be92e
  input xmm15 0x09c3b3831c81b881_640b089cfdc5134d
  input flags PF AF OF
  result xmm4 0xaca848df057d4a75_08fcfb87c246d5e1
  result xmm14 0xdc968656ef548b54_36dedb6fd098e620
  result ymm4.high 0x0000000000000000_0000000000000000
  result ymm14.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpsubw xmm0, xmm3, xmm4  ; c5 e1 f9 c4
  input xmm3 0xa232ce1e7252a3f2_96502728da1dca7b
  input xmm4 0x7d0f7aa538a00d2e_84c6f5a45ca60d71
  result xmm0 0x2523537939b296c4_118a31847d77bd0a
  result ymm0.high 0x0000000000000000_0000000000000000

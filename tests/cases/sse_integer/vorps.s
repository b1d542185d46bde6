; VORPS: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vorps xmm2, xmm2, xmm10  ; c4 c1 68 56 d2
  input xmm2 0xc055280000000000_c05c880000000000
  input xmm10 0x8dadc09a89f66831_7f800000ffc00000
  input flags CF PF AF ZF SF DF
  result xmm2 0xcdfde89a89f66831_ffdc8800ffc00000
  result ymm2.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vorps ymm7, ymm1, ymm5  ; c5 f4 56 fd
  input xmm1 0x7ff8000000001234_0dcc5b3b42c80000
  input xmm5 0x57f190ee80000000_690f88ffee47b880
  input ymm1.high 0x0000000000000020_0000000000000021
  input ymm5.high 0xb0d3a91536a18021_7ff8000000001234
  input flags CF PF SF
  result xmm7 0x7ff990ee80001234_6dcfdbffeecfb880
  result ymm7.high 0xb0d3a91536a18021_7ff8000000001235

case memory-128 bits 64
  vorps xmm8, xmm14, [0x10006300]  ; c5 08 56 04 25 00 63 00 10
  input xmm14 0x00000000c2830000_413107274f2b9a3e
  input memory 0x10006300 9f 88 1f 1c 36 c6 78 26 34 12 c0 7f 00 00 00 4f
  result xmm8 0x4f000000ffc31234_6779c7375f3f9abf
  result ymm8.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vorps ymm15, ymm1, [rip+0x34d8]  ; c5 74 56 3d d8 34 00 00
  input xmm1 0x8163d3f99fdc6d5a_4c15a8e74a126c51
  input ymm1.high 0xed7ca91971654b99_5150a5dd3e589c94
  input flags ZF OF
  input memory 0x100040a0 2e a8 b1 68 a6 64 a5 04 00 00 c0 bf c5 57 6f ac
  input memory 0x100040b0 1c 00 00 00 00 00 00 00 00 00 00 00 cc 17 7f 05
  result xmm15 0xad6fd7fdbfdc6d5a_4cb5ece76ab3ec7f
  result ymm15.high 0xed7fbfdd71654b99_5150a5dd3e589c9c

case fault bits 64
  vorps xmm10, xmm9, [0x10006ffd]  ; 67 c5 30 56 14 25 fd 6f 00 10
  input xmm9 0xf59239dffab8cb90_7fdfca82a787cd81
  input flags CF PF AF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vorps xmm1, xmm13, xmm12  ; c4 c1 10 56 cc
  vorps ymm3, ymm8, ymm0    ; c5 bc 56 d8
  input xmm12 0x5bc9fe1f73a4e113_8000000000000000
  input xmm13 0x000000000000000a_80000000ee5746fe
  input flags PF AF OF
  result xmm1 0x5bc9fe1f73a4e11b_80000000ee5746fe
  result xmm3 0x2828282828282828_2828282828282828
  result ymm1.high 0x0000000000000000_0000000000000000
  result ymm3.high 0x3838383838383838_3838383838383838

case code-32 bits 32
  vorps xmm6, xmm7, xmm0  ; c5 c0 56 f0
  input xmm0 0xf005643bd47abbdf_7ff0000000000001
  input xmm7 0x872eb72043e6e8c5_c059b80000000000
  input flags AF SF DF OF
  result xmm6 0xf72ff73bd7fefbdf_fff9b80000000001
  result ymm6.high 0x0000000000000000_0000000000000000

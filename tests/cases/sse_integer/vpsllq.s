; VPSLLQ: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpsllq xmm11, xmm5, xmm13  ; c4 41 51 f3 dd
  input xmm5 0x770013a07d558c13_c054880000000000
  input xmm13 0xb1978aa2d2d704a7_c24f000080000000
  input flags CF AF OF
  result xmm11 0x0000000000000000_0000000000000000
  result ymm11.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpsllq ymm12, ymm2, xmm5  ; c5 6d f3 e5
  input xmm2 0x0ea62376ed540ab0_e723541dd47a27b9
  input xmm5 0x61098d4de7e34495_41e0000000000000
  input ymm2.high 0x21a26b3ac2345db7_bf0000004f000000
  input flags CF AF ZF OF
  result xmm12 0x0000000000000000_0000000000000000
  result ymm12.high 0x0000000000000000_0000000000000000

case memory-128 bits 64
  vpsllq xmm4, xmm3, [0x10004540]  ; c5 e1 f3 24 25 40 45 00 10
  input xmm3 0xee5e6fa2409dd41f_8c3baf6bdd1a57e7
  input flags CF AF ZF SF OF
  input memory 0x10004540 e9 34 7a 76 ba 54 55 c8 cc 9e 27 25 e4 09 ee 2e
  result xmm4 0x0000000000000000_0000000000000000
  result ymm4.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpsllq ymm1, ymm12, [0x10004680]  ; c5 9d f3 0c 25 80 46 00 10
  input xmm12 0x4047d00000000000_e45b9e1321d2368d
  input ymm12.high 0x84816f4ab9facde8_0000000000007fff
  input flags AF DF OF
  input memory 0x10004680 ff ff ff ff da ac 6d 15 56 aa 6b ef f5 15 88 2f
  result xmm1 0x0000000000000000_0000000000000000
  result ymm1.high 0x0000000000000000_0000000000000000

case fault bits 64
  vpsllq ymm6, ymm15, [0x10006ffd]  ; c5 85 f3 34 25 fd 6f 00 10
  input xmm15 0xd91a8004007fffff_c053200000000000
  input ymm15.high 0x1f56df6376f252e5_0000000000000027
  input flags AF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpsllq xmm10, xmm5, xmm9   ; c4 41 51 f3 d1
  vpsllq ymm11, ymm13, 0x7f  ; c4 c1 25 73 f5 7f
  input xmm5 0x0000000000000000_405ab80000000000
  input xmm9 0x007fffff80000000_800000007f800000
  input flags AF SF OF
  result xmm10 0x0000000000000000_0000000000000000
  result xmm11 0x0000000000000000_0000000000000000
  result ymm10.high 0x0000000000000000_0000000000000000
  result ymm11.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpsllq xmm1, xmm3, xmm4  ; c5 e1 f3 cc
  input xmm3 0xf4b55c77ecca81d6_b3653758bfc00000
  input xmm4 0xce21c3cc745dbb59_c05eb80000000000
  input flags CF SF DF
  result xmm1 0x0000000000000000_0000000000000000
  result ymm1.high 0x0000000000000000_0000000000000000

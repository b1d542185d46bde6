; VPACKUSWB: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpackuswb xmm9, xmm4, xmm0  ; c5 59 67 c8
  input xmm0 0x4cd1faca14896fa3_aca7490c2f0aa07a
  input xmm4 0x000000019e8eaaac_41e0000000000000
  input flags CF PF AF SF OF
  result xmm9 0xff00ffff00ffff00_00010000ff000000
  result ymm9.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpackuswb ymm14, ymm13, ymm15  ; c4 41 15 67 f7
  input xmm13 0x00000000a5874e3c_1144dbb31f7e066a
  input xmm15 0xb7153e482009b2c7_4052980000000000
  input ymm13.high 0x14fd1979086631a8_c2bd800034cb9fba
  input ymm15.high 0x2ede43dec1b03475_188673d9fe93bb7f
  input flags CF PF AF ZF DF OF
  result xmm14 0x00ffff00ff000000_000000ffff00ffff
  result ymm14.high 0xffff00ffffff0000_ffffffff0000ff00

case memory-128 bits 64
  vpackuswb xmm12, xmm6, gs:[0x1310]  ; 65 c5 49 67 24 25 10 13 00 00
  input xmm6 0x4f0000007fc01234_fff8000000000000
  input flags CF AF ZF OF
  input memory 0x10004716 f8 bf 55 ce b8 e5 30 e0 1f be
  result xmm12 0x0000000000000000_ff00ffff00000000
  result ymm12.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpackuswb ymm15, ymm14, [0x10003d80]  ; c5 0d 67 3c 25 80 3d 00 10
  input xmm14 0x0000000000000002_566b39407bf9a05f
  input ymm14.high 0x000000000000001a_0000000000000014
  input flags CF PF AF ZF SF
  input memory 0x10003d80 01 00 00 00 00 00 00 00 00 00 c0 ff ba 57 b3 dc
  input memory 0x10003d90 52 61 9b 1c e3 bb 0d 6c bb e9 a7 16 00 00 fd 41
  result xmm15 0x00ff000000000001_00000002ffffff00
  result ymm15.high 0xff00ff00ff00ffff_0000001a00000014

case fault bits 64
  vpackuswb ymm0, ymm14, [0x10006fe1]  ; c5 8d 67 04 25 e1 6f 00 10
  input xmm14 0x3ff0000000000000_80ba7a5a52fb2c34
  input ymm14.high 0xaba0c0e363f04d1b_c8e0eb57fc35d9eb
  input flags CF PF AF SF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpackuswb ymm13, ymm10, ymm4  ; c5 2d 67 ec
  vpackuswb ymm8, ymm13, ymm13  ; c4 41 15 67 c5
  input xmm4 0x0b50f946b7c8dd1c_007fffffc1020000
  input xmm10 0x007fffff00000000_a06fa63c236af0dd
  input ymm4.high 0x2777990e3f420695_ffc0000080000000
  input ymm10.high 0x0000000100000001_74b7e204da22f095
  input flags PF ZF SF OF
  result xmm8 0x0000ff00ff000000_0000ff00ff000000
  result xmm13 0xff0000007f000000_7f0000000000ff00
  result ymm8.high 0x0000000001010000_0000000001010000
  result ymm13.high 0xff00ffff00000000_00010001ff000000

case code-32 bits 32
  vpackuswb xmm4, xmm1, xmm5  ; c5 f1 67 e5
  input xmm1 0x6b3160a045821b38_0000000000000033
  input xmm5 0xc010000000000000_0000000000000016
  input flags CF PF ZF OF
  result xmm4 0x0000000000000016_ffffffff00000033
  result ymm4.high 0x0000000000000000_0000000000000000

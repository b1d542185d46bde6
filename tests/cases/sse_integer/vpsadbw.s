; VPSADBW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpsadbw xmm4, xmm4, xmm13  ; c4 c1 59 f6 e5
  input xmm4 0xd8dc2149e5151c0c_3f800000c038dd7b
  input xmm13 0x4f000000eba2d6f0_0000000000000032
  input flags PF AF OF
  result xmm4 0x0000000000000400_00000000000002dd
  result ymm4.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpsadbw ymm0, ymm9, ymm6  ; c5 b5 f6 c6
  input xmm6 0xc240000042320000_c11000007fc01234
  input xmm9 0x1b9e42d000000001_7ff0000000000000
  input ymm6.high 0x000000007fffffff_6af6d0eb5f1ba380
  input ymm9.high 0xe3a5cb54f38f65ae_5abe158bcb58ac79
  input flags CF AF ZF OF
  result xmm0 0x000000000000028c_00000000000002a7
  result ymm0.high 0x0000000000000476_000000000000021c

case memory-128 bits 64
  vpsadbw xmm0, xmm10, [ebp*1+0x10003edc]  ; 67 c5 a9 f6 04 2d dc 3e 00 10
  input rbp 0x82d8004400000004
  input xmm10 0x34471b744fadf03e_b5c0de0bff53dfbe
  input flags PF OF
  input memory 0x10003ee6 f0 7f 80 00 00 00 fe 94 7b de
  result xmm0 0x000000000000040f_000000000000043e
  result ymm0.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpsadbw ymm14, ymm7, [0x10003b60]  ; c5 45 f6 34 25 60 3b 00 10
  input xmm7 0xc053b80000000000_26c9670a99ed1325
  input ymm7.high 0x3ff0000000000000_74d3d62900000001
  input flags SF DF OF
  input memory 0x10003b68 ff ff ff ff 81 11 6b f0 cb 9b 94 3d c9 39 57 2b
  input memory 0x10003b78 c2 5e c0 b3 e6 d1 47 7d
  result xmm14 0x000000000000056c_000000000000031e
  result ymm14.high 0x0000000000000531_0000000000000438

case sequence bits 64
  vpsadbw xmm12, xmm7, xmm6  ; c5 41 f6 e6
  vpsadbw xmm0, xmm15, xmm8  ; c4 c1 01 f6 c0
  input xmm6 0xc05b200000000000_c2a9800042118000
  input xmm7 0x0000000000008000_421b0000722c8d07
  input flags PF ZF SF
  result xmm0 0x0000000000000038_0000000000000038
  result xmm12 0x00000000000001bb_00000000000001ed
  result ymm0.high 0x0000000000000000_0000000000000000
  result ymm12.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpsadbw xmm3, xmm4, xmm4  ; c5 d9 f6 dc
  input xmm4 0x8e825446007fffff_45f1349adefed0a9
  input flags PF ZF
  result xmm3 0x0000000000000000_0000000000000000
  result ymm3.high 0x0000000000000000_0000000000000000

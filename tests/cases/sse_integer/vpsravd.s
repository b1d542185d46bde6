; VPSRAVD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpsravd xmm11, xmm1, xmm4  ; c4 62 71 46 dc
  input xmm1 0xe8d5b1ca007fffff_c04a000000000000
  input xmm4 0x9675f40c682fde13_c1a00000c2bd4000
  input flags CF PF AF ZF SF OF
  result xmm11 0xffffffff00000000_ffffffff00000000
  result ymm11.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpsravd ymm11, ymm11, ymm9  ; c4 42 25 46 d9
  input xmm9 0x6fbd1851a7cd3bf1_8000000000000000
  input xmm11 0x5883421c10202f6c_b01bf77c54c5b7f5
  input ymm9.high 0xdf7614efd3da1721_0000000000008000
  input ymm11.high 0x4038e00000000000_007fffff19b58555
  input flags OF
  result xmm11 0x0000000000000000_ffffffff54c5b7f5
  result ymm11.high 0x0000000000000000_007fffff00000000

case memory-128 bits 64
  vpsravd xmm5, xmm15, [esp]  ; 67 c4 e2 01 46 ac 24 00 00 00 00
  input rsp 0x668d48fe10003df0
  input xmm15 0xaa12baf4c96ae370_f24b680776af4488
  input flags PF
  input memory 0x10003df0 2f 00 00 00 00 00 00 00 00 00 00 00 00 a8 58 40
  result xmm5 0xffffffffc96ae370_f24b680700000000
  result ymm5.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpsravd ymm9, ymm4, [rip+0x2db7]  ; c4 62 5d 46 0d b7 2d 00 00
  input xmm4 0xc032400000000000_80000000c4d1ee31
  input ymm4.high 0xed037f398e5d6d43_7f800001ff800000
  input flags PF AF
  input memory 0x10003980 9c 42 94 bc 60 6f 09 69 6a 36 45 47 52 7d 3e b9
  input memory 0x10003995 b8 5d c0 36 2c 71 02 cb 4f c7 f7
  result xmm9 0xffffffff00000000_ffffffffffffffff
  result ymm9.high 0xffffffffffffffff_00000000ff800000

case fault bits 64
  vpsravd ymm2, ymm0, [0x10006fff]  ; c4 e2 7d 46 14 25 ff 6f 00 10
  input xmm0 0x41e0000000000000_000000000000003d
  input ymm0.high 0x467be8824be5ac66_00000000c2b30000
  input flags CF PF AF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpsravd xmm12, xmm15, xmm5  ; c4 62 01 46 e5
  vpsravd ymm15, ymm2, ymm11  ; c4 42 6d 46 fb
  input xmm5 0x8000000000000000_0000000000000001
  input xmm15 0xfb0dece7182e8520_b79a2b337b53b79f
  input flags ZF SF OF
  result xmm12 0xffffffff182e8520_b79a2b333da9dbcf
  result xmm15 0x0000000000000000_0000000000000000
  result ymm12.high 0x0000000000000000_0000000000000000
  result ymm15.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpsravd xmm4, xmm0, xmm5  ; c4 e2 79 46 e5
  input xmm0 0x37c2f7a7779ec49b_00000000000000ff
  input xmm5 0x6abbac43007fffff_84946bf7ea78c152
  input flags CF PF SF DF
  result xmm4 0x0000000000000000_0000000000000000
  result ymm4.high 0x0000000000000000_0000000000000000

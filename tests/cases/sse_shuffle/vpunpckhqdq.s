; VPUNPCKHQDQ: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpunpckhqdq xmm2, xmm15, xmm5  ; c5 81 6d d5
  input xmm5 0x44f95a6fe5b16272_405f100000000000
  input xmm15 0x7853bf7e7fffffff_ae97efdc7d1033a0
  input flags AF ZF DF OF
  result xmm2 0x44f95a6fe5b16272_7853bf7e7fffffff
  result ymm2.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpunpckhqdq ymm12, ymm15, ymm7  ; c5 05 6d e7
  input xmm7 0x03f1fe4326c4c938_62f05b8c937c6c7c
  input xmm15 0x000000000000001d_bfc00000c281c000
  input ymm7.high 0x0000000000000020_c05c380000000000
  input ymm15.high 0x44a30f4d00000001_fff0000000000000
  input flags PF DF OF
  result xmm12 0x03f1fe4326c4c938_000000000000001d
  result ymm12.high 0x0000000000000020_44a30f4d00000001

case memory-128 bits 64
  vpunpckhqdq xmm15, xmm4, [rip+0x3068]  ; c5 59 6d 3d 68 30 00 00
  input xmm4 0x79c79c3a62f5df4b_9c9ad920b83c94c6
  input flags AF OF
  input memory 0x10003c33 80 75 3c 17 c9 c0 8a 10 1c ff ff 7f
  result xmm15 0x007fffff1c108ac0_79c79c3a62f5df4b
  result ymm15.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpunpckhqdq ymm13, ymm6, [r12d*2+0x10003a34]  ; 67 c4 21 4d 6d 2c 65 34 3a 00 10
  input r12 0xcf4d113f00000006
  input xmm6 0x000000000000002f_ec2e75d3e5b53969
  input ymm6.high 0xdafb53d7bfbdf7bf_fc5318e200000080
  input flags SF OF
  input memory 0x10003a45 c0 5b c0 00 00 18 42 00 00 00 00 5a fb 68 eb c4
  input memory 0x10003a55 67 8c 59 00 00 c5 41 00 00 00 4f
  result xmm13 0x0000000042180000_000000000000002f
  result ymm13.high 0x4f00000041c50000_dafb53d7bfbdf7bf

case fault bits 64
  vpunpckhqdq xmm3, xmm6, [rax*4+0x10006fa0]  ; c5 c9 6d 1c 85 a0 6f 00 10
  input rax 0x18
  input xmm6 0xe486e89a174a9b34_405d180000000000
  input flags CF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpunpckhqdq ymm2, ymm9, ymm6   ; c5 b5 6d d6
  vpunpckhqdq xmm2, xmm5, xmm11  ; c4 c1 51 6d d3
  input xmm6 0x42210000b1a1538f_485c6bc774c98125
  input xmm9 0xffc000005f2f4126_000fffffffffffff
  input ymm6.high 0x37f8bcabf4f5d06b_98ec1b41c66381d4
  input ymm9.high 0xc04aa00000000000_ffc00000aa68f04d
  input flags CF AF OF
  result xmm2 0x2b2b2b2b2b2b2b2b_2525252525252525
  result ymm2.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpunpckhqdq xmm3, xmm0, xmm7  ; c5 f9 6d df
  input xmm0 0xf1062641f41d2054_7f00ea5f00000000
  input xmm7 0x2f983c832cac4f4f_fff8000000000000
  result xmm3 0x2f983c832cac4f4f_f1062641f41d2054
  result ymm3.high 0x0000000000000000_0000000000000000

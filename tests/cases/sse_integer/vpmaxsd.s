; VPMAXSD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpmaxsd xmm11, xmm8, xmm2  ; c4 62 39 3d da
  input xmm2 0x796e4f3d1ab2ca89_c1bb000080000000
  input xmm8 0x4001000000000000_e8b0f1d77e06a25d
  input flags AF
  result xmm11 0x796e4f3d1ab2ca89_e8b0f1d77e06a25d
  result ymm11.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpmaxsd ymm3, ymm10, ymm2  ; c4 e2 2d 3d da
  input xmm2 0xba9ee293ffffffff_7fffffffffffffff
  input xmm10 0xa456926ad231accc_7ff0000000000001
  input ymm2.high 0x0000000000000001_0000000000000022
  input ymm10.high 0xa679990fbb822556_000000017f800000
  input flags CF AF ZF SF DF
  result xmm3 0xba9ee293ffffffff_7fffffff00000001
  result ymm3.high 0x0000000000000001_000000017f800000

case memory-128 bits 64
  vpmaxsd xmm11, xmm9, [0x10004080]  ; c4 62 31 3d 1c 25 80 40 00 10
  input xmm9 0x7ff0000000000000_71f3600cb45d3ed3
  input flags CF PF AF SF OF
  input memory 0x10004081 80 39 c2 1a fb 8f 19 bd 63 0d 5f 5e a7 6c 48
  result xmm11 0x7ff000005f0d63bd_71f3600cc2398000
  result ymm11.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpmaxsd ymm13, ymm9, [edx+edi+0x7d32]  ; 67 c4 62 35 3d ac 3a 32 7d 00 00
  input rdx 0x719fa1a30fffc7fd
  input rdi 0x719fa1a300000011
  input xmm9 0x1e271fd92da4b230_0000000000000002
  input ymm9.high 0x4f000000bfc00000_8000000000000000
  input flags AF ZF OF
  input memory 0x10004540 ff 82 21 f0 ea 58 35 af 00 00 00 00 00 90 49 c0
  input memory 0x10004550 f5 29 81 d1 f6 46 a5 cb 83 47 e2 79 da 59 a7 9f
  result xmm13 0x1e271fd92da4b230_0000000000000002
  result ymm13.high 0x4f00000079e24783_cba546f600000000

case fault bits 64
  vpmaxsd xmm1, xmm10, [0x10006ff7]  ; c4 e2 29 3d 0c 25 f7 6f 00 10
  input xmm10 0xd9fd66eeb724d87d_bfc00000c15e0000
  input flags CF PF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpmaxsd ymm10, ymm11, gs:[r12*8+0x730]  ; 65 c4 22 25 3d 14 e5 30 07 00 00
  vpmaxsd ymm12, ymm8, ymm8               ; c4 42 3d 3d e0
  input r12 0x2e
  input xmm11 0x2e392e0c40b4995a_863061a2c1e20000
  input ymm11.high 0x42c980009e72f8c7_c283c000a5318e59
  input flags CF AF ZF SF DF OF
  input memory 0x10003ca0 c2 9e 0e d3 96 24 96 2c 16
  input memory 0x10003cb0 70 06 9d ed e6 49 c7 98 89 51 af 9c d8 a0 03 3c
  result xmm10 0x2e392e0c40b4995a_2c962496d30e9ec2
  result xmm12 0x2828282828282828_2828282828282828
  result ymm10.high 0x42c980009e72f8c7_c283c000ed9d0670
  result ymm12.high 0x3838383838383838_3838383838383838

case code-32 bits 32
  vpmaxsd xmm5, xmm7, xmm2  ; c4 e2 41 3d ea
  input xmm2 0x14e8bcf300008000_46abfc352d47566c
  input xmm7 0xc252800042b6c000_ba6f8b04a750e4b9
  input flags CF PF ZF DF OF
  result xmm5 0x14e8bcf342b6c000_46abfc352d47566c
  result ymm5.high 0x0000000000000000_0000000000000000

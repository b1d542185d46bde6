; VPCMPGTW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpcmpgtw xmm14, xmm0, xmm4  ; c5 79 65 f4
  input xmm0 0x7f800000427d8000_0000000080000000
  input xmm4 0x23bd63190c21c2e3_00000000ffffffff
  input flags PF ZF SF OF
  result xmm14 0xffff0000ffff0000_000000000000ffff
  result ymm14.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpcmpgtw ymm8, ymm2, ymm0  ; c5 6d 65 c0
  input xmm0 0x0000000000000031_ffffffffffffffff
  input xmm2 0x3be1b396c02a8ce8_0d255bc227f68841
  input ymm0.high 0x0000000000000000_0000000000000007
  input ymm2.high 0x9cc2a00ccede04f5_7f80000142888000
  input flags CF ZF DF OF
  result xmm8 0xffff000000000000_ffffffffffff0000
  result ymm8.high 0x000000000000ffff_ffffffffffff0000

case memory-128 bits 64
  vpcmpgtw xmm0, xmm10, [rip+0x2cd8]  ; c5 a9 65 05 d8 2c 00 00
  input xmm10 0x2726f91239106c4c_41f3000000000000
  input flags CF PF AF
  input memory 0x100038a0 7f 00 00 00 00 00 00 00 95 4b da be 01 00 80 7f
  result xmm0 0x00000000ffffffff_ffff000000000000
  result ymm0.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpcmpgtw ymm15, ymm12, gs:[0x780]  ; 65 c5 1d 65 3c 25 80 07 00 00
  input xmm12 0xdcb00a18313c5672_72adaed400000080
  input ymm12.high 0xe2d612c4ffffffff_006f83ceaf4505dc
  input flags PF AF DF
  input memory 0x10003b80 7c 47 af 06 55 b2 5d 85 00 00 80 3f 00 00 dc 41
  input memory 0x10003b90 ff 7f 00 00 34 65 1d 32 c6 18 43 6f 00 80 2c 42
  result xmm15 0x0000ffff0000ffff_ffff000000000000
  result ymm15.high 0x0000ffff00000000_0000000000000000

case fault bits 64
  vpcmpgtw xmm3, xmm5, gs:[0x3bfb]  ; 65 c5 d1 65 1c 25 fb 3b 00 00
  input xmm5 0xe85640b37fc01234_0c48cb4900008000
  input flags CF PF AF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpcmpgtw ymm11, ymm14, ymm2  ; c5 0d 65 da
  vpcmpgtw ymm11, ymm0, ymm4   ; c5 7d 65 dc
  input xmm2 0x5c90680741280000_000000000000002d
  input xmm14 0x0dd9ff2c00311691_a16f81084e14ee24
  input ymm2.high 0x4b3c07fb7afaccf6_000000007f800001
  input ymm14.high 0x318ddc2a7fffffff_760de89785b56d14
  input flags CF PF AF SF
  result xmm11 0x0000000000000000_0000000000000000
  result ymm11.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpcmpgtw xmm7, xmm1, xmm7  ; c5 f1 65 ff
  input xmm1 0x677b02fc78d16ecf_01e6569b00000080
  input xmm7 0x401e528686031a27_bbcb3c76dd1babcf
  input flags CF PF
  result xmm7 0xffff0000ffffffff_ffffffffffffffff
  result ymm7.high 0x0000000000000000_0000000000000000

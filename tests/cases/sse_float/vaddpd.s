; VADDPD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vaddpd xmm8, xmm5, xmm1  ; c5 51 58 c1
  input xmm1 0xc5821da9ff800000_3f800000c2f4c000
  input xmm5 0x9d5e3b4bcba22019_7ff0000000000000
  input flags CF AF ZF OF
  result xmm8 0xc5821da9ff800000_7ff0000000000000
  result ymm8.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case register-256 bits 64
  vaddpd ymm9, ymm6, ymm0  ; c5 4d 58 c8
  input xmm0 0x7edbcebf000000ff_0000000000000025
  input xmm6 0x4f0000008e0f0d51_994cdfc896cfb069
  input ymm0.high 0xa07f640d89e3508c_0000000140d80000
  input ymm6.high 0xc2e50000bfc00000_000000004f000000
  input flags AF SF
  result xmm9 0x7edbcebf000000ff_994cdfc896cfb069
  result ymm9.high 0xc2e50000bfc00000_000000018fd80000
  result mxcsr 0x1fa2

case memory-128 bits 64
  vaddpd xmm15, xmm15, [rax*2+0x100046ca]  ; c5 01 58 3c 45 ca 46 00 10
  input rax 0x33
  input xmm15 0x3fdac23b551b9291_a8032a3300000080
  input flags CF AF SF OF
  input memory 0x10004730 ff ff ff ff ff ff 0f 00 00 00 00 80 01 00 80 7f
  result xmm15 0x7f80000180000000_a8032a3300000080
  result ymm15.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case memory-256 bits 64
  vaddpd ymm14, ymm3, [0x10004360]  ; c5 65 58 34 25 60 43 00 10
  input xmm3 0xad6099328b898a4e_40d670f5879176a5
  input ymm3.high 0x0000000000000023_41e0000000000000
  input flags CF PF AF DF
  input memory 0x10004360 b1 bc ac d7 00 00 cb 42 00 00 00 00 00 00 f0 ff
  input memory 0x10004370 01 00 80 7f 34 12 c0 7f 6b bc c8 8a 00 40 89 c2
  result xmm14 0xfff0000000000000_42cb0000d7d99e9c
  result ymm14.high 0xc28940008ac8bc6b_7fc012347f800001
  result mxcsr 0x1fa2

case fault bits 64
  vaddpd xmm0, xmm5, [rip+0x6432]  ; c5 d1 58 05 32 64 00 00
  input xmm5 0x61cc6428b393a99b_1607221487ac89c0
  input flags PF AF ZF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vaddpd xmm11, xmm1, xmm12  ; c4 41 71 58 dc
  input xmm1 0xe8e2e21cb59e79c6_7fffffffffffffff
  input xmm12 0x5e3db7ec277470ab_44301ad73f8485b9
  input flags CF AF SF
  input mxcsr 0x7f80
  result xmm11 0xe8e2e21cb59e79c5_7fffffffffffffff
  result ymm11.high 0x0000000000000000_0000000000000000
  result mxcsr 0x7fa0

case sequence bits 64
  vaddpd xmm6, xmm1, [rip+0x30e8]  ; c5 f1 58 35 e8 30 00 00
  vaddpd xmm10, xmm0, xmm12        ; c4 41 79 58 d4
  input xmm1 0x7ff8000000001234_7cfc40e6e1b8d4ef
  input flags PF AF ZF DF OF
  input memory 0x10003cb1 c0 90 c2 ff ff 7f 00 fe 87 20 da 5c 90 1d e3
  result xmm6 0x7ff8000000001234_7cfc40e6e1b8d4ef
  result xmm10 0x2c2c2c2c2c2c2c2c_2c2c2c2c2c2c2c2c
  result ymm6.high 0x0000000000000000_0000000000000000
  result ymm10.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case code-32 bits 32
  vaddpd xmm5, xmm6, xmm5  ; c5 c9 58 ed
  input xmm5 0x4d3e478f95c42725_d7822ca6fe1b70ed
  input xmm6 0xf387894700000002_485cf04d359a1c0f
  input flags AF ZF SF DF
  result xmm5 0xf387894700000002_d7822ca6fe1b70ed
  result ymm5.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

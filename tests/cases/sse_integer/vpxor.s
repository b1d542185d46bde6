; VPXOR: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpxor xmm14, xmm2, xmm6  ; c5 69 ef f6
  input xmm2 0x9d2694a38eb94522_12514f42bfc00000
  input xmm6 0x4236000000000001_e8a87b0ff2f2bb8e
  input flags CF PF AF SF
  result xmm14 0xdf1094a38eb94523_faf9344d4d32bb8e
  result ymm14.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpxor ymm0, ymm8, ymm9  ; c4 c1 3d ef c1
  input xmm8 0xa66ff6ce42c4c000_234854c299ea5ab7
  input xmm9 0x9cce577100000001_007fffff0f66ad8d
  input ymm8.high 0xe4bdb787d12194b2_a028dc26357e6d58
  input ymm9.high 0xffc000004f000000_c05ee00000000000
  input flags SF
  result xmm0 0x3aa1a1bf42c4c001_2337ab3d968cf73a
  result ymm0.high 0x1b7db7879e2194b2_60763c26357e6d58

case memory-128 bits 64
  vpxor xmm10, xmm7, [r15*8+0x10004380]  ; c4 21 41 ef 14 fd 80 43 00 10
  input r15 0x12
  input xmm7 0xf4342bf27e6dc9fc_0000000000000030
  input flags CF PF
  input memory 0x10004410 73 7d de f8 0d e0 00 14 00 00 00 00 00 38 53 40
  result xmm10 0xb46713f27e6dc9fc_1400e00df8de7d43
  result ymm10.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpxor ymm14, ymm7, [0x10004540]  ; 67 c5 45 ef 34 25 40 45 00 10
  input xmm7 0x4048700000000000_afedf8de00000000
  input ymm7.high 0xafe62c9069e9e660_b4f6719e1c9c7165
  input flags PF AF ZF SF OF
  input memory 0x10004540 ff ff ff ff ff ff ff 7f 82 06 d9 bb 50 6a 21 ab
  input memory 0x10004550 1a ae 30 e0 b3 c2 0e fe 5a f6 2d b4 30 30 80 8e
  result xmm14 0xeb691a50bbd90682_d0120721ffffffff
  result ymm14.high 0x21661ca0ddc4103a_4af8b32dfcacdf7f

case fault bits 64
  vpxor xmm10, xmm2, [r12*4+0x10006f00]  ; c4 21 69 ef 14 a5 00 6f 00 10
  input r12 0x3e
  input xmm2 0x24b1f0690a94009b_000000000000007f
  input flags CF PF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpxor xmm0, xmm1, [0x10004640]  ; c5 f1 ef 04 25 40 46 00 10
  vpxor xmm11, xmm5, xmm7         ; c5 51 ef df
  input xmm1 0x0000000000000001_59e28062cc27d322
  input flags CF PF DF
  input memory 0x10004642 7a 41 00 c0 ce 42 c5 74 9f dd 96 4e a6 da
  result xmm0 0xdaa64e96dd9f74c4_1b2c40628d5dd322
  result xmm11 0x0202020202020202_0202020202020202
  result ymm0.high 0x0000000000000000_0000000000000000
  result ymm11.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpxor xmm0, xmm3, xmm7  ; c5 e1 ef c7
  input xmm3 0xb0b9b2975357174f_0000000000000023
  input xmm7 0x00000000000000ff_7f8000007fc01234
  input flags ZF SF OF
  result xmm0 0xb0b9b297535717b0_7f8000007fc01217
  result ymm0.high 0x0000000000000000_0000000000000000

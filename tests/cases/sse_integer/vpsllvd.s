; VPSLLVD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpsllvd xmm1, xmm3, xmm13  ; c4 c2 61 47 cd
  input xmm3 0x51c7efd23b288546_0000000000000002
  input xmm13 0xc2d3c0007fc01234_380f194791c1aa24
  input flags CF ZF SF
  result xmm1 0x0000000000000000_0000000000000000
  result ymm1.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpsllvd ymm5, ymm8, ymm10  ; c4 c2 3d 47 ea
  input xmm8 0x4055c80000000000_a25637b1f114f17c
  input xmm10 0x2fe5aa81b39473ae_db25dfb900000080
  input ymm8.high 0x000000000000003b_b48d34f3ffffffff
  input ymm10.high 0xfff8000000000000_6a21729efaeadb84
  input flags CF SF
  result xmm5 0x0000000000000000_0000000000000000
  result ymm5.high 0x000000000000003b_0000000000000000

case memory-128 bits 64
  vpsllvd xmm4, xmm6, [0x10003b40]  ; c4 e2 49 47 24 25 40 3b 00 10
  input xmm6 0xf9fa83857fffffff_c05be80000000000
  input flags PF ZF
  input memory 0x10003b40 ff ff ff ff ff ff 0f 00 00 00 00 00 00 10 41 40
  result xmm4 0x000000007fffffff_0000000000000000
  result ymm4.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpsllvd ymm11, ymm14, [rdi*2+0x1000408a]  ; c4 62 0d 47 1c 7d 8a 40 00 10
  input rdi 0x2b
  input xmm14 0x2ceed15afa7372c6_96ecfcdf8cd2161e
  input ymm14.high 0xe042c723c81ba538_ad95a00580000000
  input flags CF ZF DF
  input memory 0x100040e1 40 f5 c2 00 00 00 00 04 e7 5f 6b 44 30 2e 17
  input memory 0x100040f1 40 bc 42 3a ce a2 b7 96 06 28 77 00 00 d4 42
  result xmm11 0x0000000000000000_96ecfcdf00000000
  result ymm11.high 0x0000000000000000_0000000000000000

case fault bits 64
  vpsllvd xmm14, xmm2, [0x10006ffb]  ; c4 62 69 47 34 25 fb 6f 00 10
  input xmm2 0x0000000000000021_42804000c1870000
  input flags CF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpsllvd ymm1, ymm15, ymm9  ; c4 c2 05 47 c9
  vpsllvd ymm5, ymm2, ymm5   ; c4 e2 6d 47 ed
  input xmm9 0x0fa16f99938c9bb3_db1c05e9d4a8a921
  input xmm15 0x966bde29a3f3fc20_0000000000000000
  input ymm9.high 0x92efe257666fdb52_14e8fa1dc4cd7ac5
  input ymm15.high 0xecabb90031bfbec5_470eb65a1c40e24b
  input flags AF SF
  result xmm1 0x0000000000000000_0000000000000000
  result xmm5 0x0000000000000000_0000000000000000
  result ymm1.high 0x0000000000000000_0000000000000000
  result ymm5.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpsllvd xmm1, xmm4, xmm4  ; c4 e2 59 47 cc
  input xmm4 0x403c000000000000_0000000000000034
  input flags CF PF SF
  result xmm1 0x0000000000000000_0000000000000000
  result ymm1.high 0x0000000000000000_0000000000000000

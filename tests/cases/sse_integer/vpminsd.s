; VPMINSD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpminsd xmm8, xmm9, xmm14  ; c4 42 31 39 c6
  input xmm9 0x4285c00005b4c1c0_c674f2b75f166362
  input xmm14 0x000000000000003b_00000000ffffffff
  input flags CF PF AF
  result xmm8 0x000000000000003b_c674f2b7ffffffff
  result ymm8.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpminsd ymm12, ymm0, ymm11  ; c4 42 7d 39 e3
  input xmm0 0x0000000000000080_bfc00000c2120000
  input xmm11 0x000000000000002a_7ff0000000000001
  input ymm0.high 0x7fa142b842d38000_50038f56007fffff
  input ymm11.high 0xc044800000000000_47428d4442332fbb
  input flags AF
  result xmm12 0x000000000000002a_bfc00000c2120000
  result ymm12.high 0xc044800000000000_47428d44007fffff

case memory-128 bits 64
  vpminsd xmm1, xmm10, [rip+0x31f7]  ; c4 e2 29 39 0d f7 31 00 00
  input xmm10 0x649393bbb03d22b2_c051f00000000000
  input flags CF ZF SF
  input memory 0x10003dc1 c0 e5 c2 00 00 8e 41 00 00 00 00 00 c0 38 40
  result xmm1 0x4038c000b03d22b2_c051f000c2e5c000
  result ymm1.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpminsd ymm9, ymm10, [0x10003ae0]  ; c4 62 2d 39 0c 25 e0 3a 00 10
  input xmm10 0x56b3d6fdcfde0615_df60241080000000
  input ymm10.high 0x421e1b04d3c3a33d_0000000000000031
  input flags CF AF
  input memory 0x10003ae0 4a 03 0a e0 8c 20 4a c4 ad 94 70 df 87 ad 1a 69
  input memory 0x10003af6 02 40 68 26 2c b0 90 9e c8 4e
  result xmm9 0x56b3d6fdcfde0615_c44a208c80000000
  result ymm9.high 0x421e1b04b02c2668_0000000000000000

case fault bits 64
  vpminsd xmm7, xmm0, [edi]  ; 67 c4 e2 79 39 bf 00 00 00 00
  input rdi 0x8b27af3210006ff7
  input xmm0 0xfbf01bad413f4c9f_d6fbf71c80e6c27a
  input flags CF ZF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpminsd ymm1, ymm6, ymm14   ; c4 c2 4d 39 ce
  vpminsd xmm6, xmm14, xmm12  ; c4 c2 09 39 f4
  input xmm6 0x42a30000c29d4000_b539271463e9d435
  input xmm14 0x6de04b62e86d9f82_c057780000000000
  input ymm6.high 0xac56c69a9e59efd0_e37473d442688000
  input ymm14.high 0x58b8a32068f65644_00000001b3f78b58
  input flags CF PF AF SF OF
  result xmm1 0x42a30000c29d4000_b539271400000000
  result xmm6 0x2c2c2c2ce86d9f82_c057780000000000
  result ymm1.high 0xac56c69a9e59efd0_e37473d4b3f78b58
  result ymm6.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpminsd xmm3, xmm7, xmm0  ; c4 e2 41 39 d8
  input xmm0 0xc041200000000000_ba1a036df81b89cf
  input xmm7 0x7aae92b827a1cb31_0000000000000027
  input flags AF
  result xmm3 0xc041200000000000_ba1a036df81b89cf
  result ymm3.high 0x0000000000000000_0000000000000000

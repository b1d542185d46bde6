; VORPD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vorpd xmm13, xmm11, xmm15  ; c4 41 21 56 ef
  input xmm11 0x4f0000004027e8f2_4035e00000000000
  input xmm15 0x42160000c2dc4000_bff8000000000000
  input flags PF AF
  result xmm13 0x4f160000c2ffe8f2_fffde00000000000
  result ymm13.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vorpd ymm12, ymm1, ymm1  ; c5 75 56 e1
  input xmm1 0xf8a3c14e42f44000_759b672efbe6f57a
  input ymm1.high 0x187a454cac5d1bfc_4050d80000000000
  input flags CF PF AF SF
  result xmm12 0xf8a3c14e42f44000_759b672efbe6f57a
  result ymm12.high 0x187a454cac5d1bfc_4050d80000000000

case memory-128 bits 64
  vorpd xmm9, xmm10, gs:[r10*2+0xd78]  ; 65 c4 21 29 56 0c 55 78 0d 00 00
  input r10 0x24
  input xmm10 0x5011c9c9ffe3d32c_0b883c1480cdcaf7
  input flags CF ZF SF OF
  input memory 0x100041c0 c1 6d 36 ca b6 9a 90 76 ff 00 00 00 c4 df 89 a9
  result xmm9 0xf999dfcdffe3d3ff_7f98beb6caffeff7
  result ymm9.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vorpd ymm3, ymm14, [rip+0x2ed8]  ; c5 8d 56 1d d8 2e 00 00
  input xmm14 0xc07fa96dc2ca46f5_7f8000003f800000
  input ymm14.high 0x0000000000000017_0000000000000001
  input flags CF ZF DF OF
  input memory 0x10003aa0 01 00 00 00 3d f8 2c 64 d7 15 f9 f1 ea 9c fe 6c
  input memory 0x10003ab5 98 57 c0 02 00 00 00 d1 ae 02 b5
  result xmm3 0xecffbdeff3fb57f7_7facf83d3f800001
  result ymm3.high 0xb502aed100000017_c057980000000001

case fault bits 64
  vorpd xmm6, xmm12, [r8*8+0x10006ecd]  ; c4 a1 19 56 34 c5 cd 6e 00 10
  input r8 0x26
  input xmm12 0xc00c000000000000_40c4000042468000
  input flags ZF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vorpd ymm7, ymm8, ymm4  ; c5 bd 56 fc
  vorpd ymm9, ymm4, ymm0  ; c5 5d 56 c8
  input xmm4 0x000000000000007f_4516b3bca37a5f9f
  input xmm8 0xb2764c11ef7d442f_8c71069d000000ff
  input ymm4.high 0xcec1d9e47f22c81e_ffc000007f800001
  input ymm8.high 0x6360ed0892303bda_c02e000000000000
  input flags CF PF ZF
  result xmm7 0xb2764c11ef7d447f_cd77b7bda37a5fff
  result xmm9 0x202020202020207f_6536b3bca37a7fbf
  result ymm7.high 0xefe1fdecff32fbde_ffee00007f800001
  result ymm9.high 0xfef1f9f47f32f83e_fff030307fb03031

case code-32 bits 32
  vorpd xmm2, xmm0, xmm2  ; c5 f9 56 d2
  input xmm0 0xf1f2f8be4f67bc55_42508000bfc00000
  input xmm2 0xc281dfd400c90859_7ff0000000000000
  input flags CF AF OF
  result xmm2 0xf3f3fffe4fefbc5d_7ff08000bfc00000
  result ymm2.high 0x0000000000000000_0000000000000000

; VPSRAD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpsrad xmm2, xmm12, xmm11  ; c4 c1 19 e2 d3
  input xmm11 0x0908de33c08cf128_3fc8ccbd30db1658
  input xmm12 0x0000000000008000_c2844000c781ff17
  input flags CF AF ZF SF
  result xmm2 0x0000000000000000_ffffffffffffffff
  result ymm2.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpsrad ymm11, ymm0, xmm14  ; c4 41 7d e2 de
  input xmm0 0x8000000000000000_72add47ee63c9e33
  input xmm14 0xd4174dc400000001_fff8000000000000
  input ymm0.high 0xd47a10b611ab49df_a505ebe806f2cd06
  input flags CF PF
  result xmm11 0xffffffff00000000_00000000ffffffff
  result ymm11.high 0xffffffff00000000_ffffffff00000000

case memory-128 bits 64
  vpsrad xmm3, xmm15, [0x10006680]  ; c5 81 e2 1c 25 80 66 00 10
  input xmm15 0xaa38fd4d0a3fbf0c_7fc0123473150f6e
  input flags CF ZF SF DF
  input memory 0x10006680 6e de cf 0b 3b 8e 91 e1 00 00 00 00 00 c8 55 c0
  result xmm3 0xffffffff00000000_0000000000000000
  result ymm3.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpsrad ymm8, ymm4, [0x10004620]  ; c5 5d e2 04 25 20 46 00 10
  input xmm4 0xef161e755dd61d37_ffc00000274a4068
  input ymm4.high 0x59c32f8400000000_c29ac0002408413f
  input flags CF AF DF OF
  input memory 0x10004626 d8 3f 00 c0 94 42 01
  result xmm8 0xffffffff00000000_ffffffff00000000
  result ymm8.high 0x0000000000000000_ffffffff00000000

case fault bits 64
  vpsrad ymm12, ymm13, [rbp*4+0x10006faf]  ; c5 15 e2 24 ad af 6f 00 10
  input rbp 0x14
  input xmm13 0x007fffffc2a24000_e169f330c6356e6f
  input ymm13.high 0x8000000000000000_72dba2af7ba8ab38
  input flags PF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpsrad ymm0, ymm11, 0xff  ; c4 c1 7d 72 e3 ff
  vpsrad ymm4, ymm14, 0x32  ; c4 c1 5d 72 e6 32
  input xmm11 0x37f424ab14413abe_20d1aeaf55872b59
  input ymm11.high 0xd6bc559d7f800000_a9c3027e2e1eba77
  input flags AF ZF SF
  result xmm0 0x0000000000000000_0000000000000000
  result xmm4 0x0000000000000000_0000000000000000
  result ymm0.high 0xffffffff00000000_ffffffff00000000
  result ymm4.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpsrad xmm1, xmm2, xmm2  ; c5 e9 e2 ca
  input xmm2 0xf1779583ffc00000_1682351b112fc040
  input flags AF OF
  result xmm1 0xffffffffffffffff_0000000000000000
  result ymm1.high 0x0000000000000000_0000000000000000

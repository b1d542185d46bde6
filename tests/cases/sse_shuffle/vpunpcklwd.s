; VPUNPCKLWD: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpunpcklwd xmm0, xmm11, xmm4  ; c5 a1 61 c4
  input xmm4 0x15e6854d00000002_f7cc5018cc0ea050
  input xmm11 0xea25549efc78814e_0000000000000028
  input flags CF AF OF
  result xmm0 0xf7cc000050180000_cc0e0000a0500028
  result ymm0.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpunpcklwd ymm14, ymm3, ymm10  ; c4 41 65 61 f2
  input xmm3 0x8a61ea2ac4de33e5_77c7439500000000
  input xmm10 0x5793a8c2af73d827_c2c4cea64865ca8b
  input ymm3.high 0x3f8729794925422e_0000000000000001
  input ymm10.high 0x4a8d312bffffffff_b06ecb80ce214cba
  input flags AF SF
  result xmm14 0xc2c477c7cea64395_48650000ca8b0000
  result ymm14.high 0xb06e0000cb800000_ce2100004cba0001

case memory-128 bits 64
  vpunpcklwd xmm2, xmm10, gs:[0xc50]  ; 65 c5 a9 61 14 25 50 0c 00 00
  input xmm10 0x0093be7affffffff_c035200000000000
  input flags PF AF OF
  input memory 0x10004050 2b a0 d3 ec 6f 04 48 7c 5a 29 d7 f3 cd e3 00 3c
  result xmm2 0x7c48c035046f2000_ecd30000a02b0000
  result ymm2.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpunpcklwd ymm0, ymm11, [r10d+ecx*2+0xfd25]  ; 67 c4 c1 25 61 84 4a 25 fd 00 00
  input rcx 0x435048de00000018
  input r10 0x435048de0fff6eeb
  input xmm11 0x41a2000080000000_63d40b59411c0000
  input ymm11.high 0xe1e7573602eef33d_3acd090641b43af7
  input flags CF DF
  input memory 0x10006c40 6d f5 81 c9 67 36 e8 ee e4 94 39 63 00 c0 94 42
  input memory 0x10006c50 ff ff ff ff 0e 5b c4 97 00 00 00 00 00 00 0e c0
  result xmm0 0xeee863d436670b59_c981411cf56d0000
  result ymm0.high 0x97c43acd5b0e0906_ffff41b4ffff3af7

case fault bits 64
  vpunpcklwd ymm2, ymm0, [r11*4+0x10006fd4]  ; c4 a1 7d 61 14 9d d4 6f 00 10
  input r11 0x4
  input xmm0 0x402ec00000000000_988ef34e6bfe5a52
  input ymm0.high 0x000000000000007f_000000000000002a
  input flags CF PF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpunpcklwd xmm14, xmm2, [0x10003c80]  ; c5 69 61 34 25 80 3c 00 10
  vpunpcklwd ymm6, ymm7, ymm6           ; c5 c5 61 f6
  input xmm2 0x4050a80000000000_8de554f11bb0cbf5
  input flags CF PF AF ZF DF
  input memory 0x10003c82 d9 c2 e4 c8 0a 80 00 00 03 c2 50 69 c2 a9
  result xmm6 0x2626272726262727_2626272726262727
  result xmm14 0x800a8de5c8e454f1_c2d91bb00000cbf5
  result ymm6.high 0x3636373736363737_3636373736363737
  result ymm14.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpunpcklwd xmm0, xmm2, xmm0  ; c5 e9 61 c0
  input xmm0 0x7fffffffffffffff_7e548c2b6756372a
  input xmm2 0x7ff0000000000001_00000000000000ff
  input flags CF PF OF
  result xmm0 0x7e5400008c2b0000_67560000372a00ff
  result ymm0.high 0x0000000000000000_0000000000000000

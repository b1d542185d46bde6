; VFMADDSUB231PS: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfmaddsub231ps xmm11, xmm14, xmm14  ; c4 42 09 b6 de
  input xmm11 0x453835b800000000_42a140009db1117b
  input xmm14 0x6b64087a7e3b48b9_c052c00000000000
  input flags CF PF AF ZF
  result xmm11 0x7f8000007f800000_42b6eff21db1117b
  result ymm11.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa8

case register-256 bits 64
  vfmaddsub231ps ymm5, ymm0, ymm14  ; c4 c2 7d b6 ee
  input xmm0 0x24dce7a5adb8ab28_79c95535ffffffff
  input xmm5 0xb90e4ed495bc4ac6_e55c37c27fffffff
  input xmm14 0xfaa9c640ee68c89a_34ce0a26b9a39daa
  input ymm0.high 0xf97aaca9dd121df8_0000000000007fff
  input ymm5.high 0x93ba976739cdd875_0000000000000001
  input ymm14.high 0x7fc01234c4cb9f3a_c292c000c2afc000
  input flags CF PF ZF SF
  result xmm5 0xe0127ffe5ca7ebd1_6f220a7effffffff
  result ymm5.high 0x7fc012346268714b_00000000802befa9
  result mxcsr 0x1fb2

case memory-128 bits 64
  vfmaddsub231ps xmm0, xmm12, [r11*1+0x10003971]  ; c4 a2 19 b6 04 1d 71 39 00 10
  input r11 0x2f
  input xmm0 0x377e3e427021b54a_dca9ff8e47d78ed1
  input xmm12 0xc029e8043c96f81b_fff8000000000000
  input flags ZF SF DF OF
  input memory 0x100039a0 12 00 00 00 00 00 00 00 01 cb 6c 4e 71 ae 3d 7c
  result xmm0 0xfcfbc823f021b54a_fff80000c7d78ed1
  result ymm0.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case memory-256 bits 64
  vfmaddsub231ps ymm11, ymm3, [rbx*2+0x100045f2]  ; c4 62 65 b6 1c 5d f2 45 00 10
  input rbx 0x17
  input xmm3 0x4058780000000000_ada64cf9a7a99b0b
  input xmm11 0x000000007fffffff_4f62e7c142554448
  input ymm3.high 0x926ec1edd28e01fc_0000000000000028
  input ymm11.high 0x405a300000000000_3f80000041800000
  input flags CF PF SF OF
  input memory 0x10004623 80 ce 98 ca 1d a7 ce 0c c1 97 08 8d 79 ef 71 92
  input memory 0x10004633 2c 01 00 00 00 d4 23 03 3b 52 04 d6 4c
  result xmm11 0x7a6e82b77fffffff_4f62e7c1c2554448
  result ymm11.high 0x405a3000ce117dc8_3f800000c1800000
  result mxcsr 0x1fa2

case fault bits 64
  vfmaddsub231ps ymm1, ymm14, [0x10006ff5]  ; 67 c4 e2 0d b6 0c 25 f5 6f 00 10
  input xmm1 0x000000000000000f_e20f0d919c208bf4
  input xmm14 0x4f0000005332225e_89ce3614000000ff
  input ymm1.high 0xe5acc4efc5c0bfd1_49739d473d20be82
  input ymm14.high 0xc7a0d8b5ff800000_c2a80000aa59b597
  input flags AF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfmaddsub231ps xmm10, xmm5, xmm7  ; c4 62 51 b6 d7
  input xmm5 0xc0e8000000000000_4026000000000000
  input xmm7 0xd8d4feb313b48b6b_9e96cd9b50634a03
  input xmm10 0x000000000000002a_da5bc56979ac6a78
  input flags CF SF DF
  input mxcsr 0x9fc0
  result xmm10 0x5a4106d200000000_da5bc569f9ac6a78
  result ymm10.high 0x0000000000000000_0000000000000000
  result mxcsr 0x9fe0

case sequence bits 64
  vfmaddsub231ps ymm6, ymm11, ymm1  ; c4 e2 25 b6 f1
  vfmaddsub231ps ymm9, ymm12, ymm9  ; c4 42 1d b6 c9
  input xmm1 0xfff0000000000000_23668d973deb19f4
  input xmm6 0x41e0000000000000_32c98ca0d1a43ad6
  input xmm11 0xc1b20000275b3adb_c046100000000000
  input ymm1.high 0xe3c0dc74a8303076_396690dd1bd1b9cd
  input ymm6.high 0xb1bad2b500000002_94fc387c47e97a1e
  input ymm11.high 0xa9e91f36b530cfbb_42188000bfc00000
  input flags AF ZF SF
  result xmm6 0xfff0000000000000_32c98ca051a43ad6
  result xmm9 0x29292929a9292929_29292929a9292929
  result ymm6.high 0x4e2fa0291df36092_3c09594cc7e97a1e
  result ymm9.high 0x393b59ffb9371873_393b59ffb9371873
  result mxcsr 0x1fa2

case code-32 bits 32
  vfmaddsub231ps xmm6, xmm1, xmm3  ; c4 e2 71 b6 f3
  input xmm1 0x4b7884a74291b013_0000000000000008
  input xmm3 0x405f380000000000_3c3d2f4059c4acd0
  input xmm6 0x000000000000002e_0000000000000000
  input flags ZF DF OF
  result xmm6 0x4c58b1ea8000002e_0000000010c4acd0
  result ymm6.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

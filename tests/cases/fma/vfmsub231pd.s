; VFMSUB231PD: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfmsub231pd xmm0, xmm11, xmm1  ; c4 e2 a1 ba c1
  input xmm0 0xf18a00d73e8d3f6b_eb5001a100000001
  input xmm1 0x988dabf2007fffff_42971c4f637c37da
  input xmm11 0x800000005eff81fe_7ff8000000001234
  input flags CF AF ZF DF
  result xmm0 0x718a00d73e8d3f6b_7ff8000000001234
  result ymm0.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case register-256 bits 64
  vfmsub231pd ymm5, ymm13, ymm11  ; c4 c2 95 ba eb
  input xmm5 0x92f5db9a42f2c000_4116000042df015e
  input xmm11 0x06b05729e5508ed6_6cbaa64ac2bc4182
  input xmm13 0x0000000000000013_4e3272f4289f5e94
  input ymm5.high 0xc04c600000000000_a2f757e97fffffff
  input ymm11.high 0xcf572beb5ec455e9_0000000000000001
  input ymm13.high 0x9ee469c281e73c1b_007fffff42c10000
  input flags CF PF ZF SF DF
  result xmm5 0x12f5db9a42f2c000_7afeba8b9b5c8db1
  result ymm5.high 0x404c600000000000_22f757e97fffffff
  result mxcsr 0x1fa2

case memory-128 bits 64
  vfmsub231pd xmm11, xmm8, [0x10004610]  ; c4 62 b9 ba 1c 25 10 46 00 10
  input xmm8 0x59bda7e307a73fe1_09a9d183d708c0ad
  input xmm11 0x0000000164add6c4_42830000423d0000
  input flags CF AF SF DF OF
  input memory 0x10004612 80 ff 00 40 df c2 00 00 00 00 00 80 1d 40
  result xmm11 0x59eb56c54b0e2ee3_c2830000423d0000
  result ymm11.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case memory-256 bits 64
  vfmsub231pd ymm0, ymm9, [r15*1+0x10006336]  ; c4 a2 b5 ba 04 3d 36 63 00 10
  input r15 0xa
  input xmm0 0x70663ba36af2bebd_c03be00000000000
  input xmm9 0x2f7f1fd14b73d4f1_bff8000000000000
  input ymm0.high 0xbcafdc29b7387aa1_daf5b972ffffffff
  input ymm9.high 0x7a93aeebb4524baf_7ea0f6778804634a
  input flags PF AF ZF SF OF
  input memory 0x10006340 ee fd 7f ea 80 65 b3 c9 73 f2 98 09 50 3f d5 46
  input memory 0x10006350 34 12 00 00 00 00 f8 7f 00 00 80 7f d9 03 03 71
  result xmm0 0xf0663ba36af2bebd_49bd18415fbffce5
  result ymm0.high 0x7ff0000000000000_7ff8000000001234
  result mxcsr 0x1fa8

case fault bits 64
  vfmsub231pd ymm13, ymm7, gs:[0x3be5]  ; 65 c4 62 c5 ba 2c 25 e5 3b 00 00
  input xmm7 0x4020000000000000_bee5aec00dbd251e
  input xmm13 0x105bf3e5b7b92844_436887d900000001
  input ymm7.high 0x10b2bec9d332e2c6_c05c380000000000
  input ymm13.high 0x3f800000ff800000_0000000000000080
  input flags CF PF AF ZF DF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfmsub231pd xmm9, xmm6, xmm1  ; c4 62 c9 ba c9
  input xmm1 0xddbc13a095ceecf3_61eda7ef5ddef8cb
  input xmm6 0x8756b4107f800001_0000000180000000
  input xmm9 0xc23a000080000000_a1f46b381b933b4b
  input flags ZF DF OF
  input mxcsr 0x7f80
  result xmm9 0x423a000080000000_21f46b3dab101ce4
  result ymm9.high 0x0000000000000000_0000000000000000
  result mxcsr 0x7fa2

case sequence bits 64
  vfmsub231pd ymm9, ymm9, ymm7  ; c4 62 b5 ba cf
  vfmsub231pd xmm7, xmm1, xmm9  ; c4 c2 f1 ba f9
  input xmm7 0x42b096d524f1a6a9_0f9f2dd1f708b0f1
  input xmm9 0x7cfbb06d967948db_4248d89bacaf3b7b
  input ymm7.high 0x000000007fffffff_127ccf7bda904d56
  input ymm9.high 0x4f000000863d7b8b_404f800000000000
  input flags AF
  result xmm7 0x60eebc3d6fcc2e38_a37a99979ac1a00e
  result xmm9 0x7fbcb574767e03ca_c248d89bacaf3b7b
  result ymm7.high 0x0000000000000000_0000000000000000
  result ymm9.high 0xcf000000863d7b8b_c04f800000000000
  result mxcsr 0x1fa2

case code-32 bits 32
  vfmsub231pd xmm6, xmm2, xmm3  ; c4 e2 e9 ba f3
  input xmm2 0x000000000000001f_fff0000000000000
  input xmm3 0x63e22e20dfacc8ce_fff0000000000000
  input xmm6 0x4053b00000000000_5862a9da41ea0000
  input flags CF AF ZF SF
  result xmm6 0xc053b00000000000_7ff0000000000000
  result ymm6.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

; VPHADDD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vphaddd xmm15, xmm3, xmm1  ; c4 62 61 02 f9
  input xmm1 0x42258000adaa6ef7_423a8000c2f44000
  input xmm3 0xdd9aaa74000000ff_03a35e070fd9c19f
  input flags CF SF OF
  result xmm15 0xefcfeef7052ec000_dd9aab73137d1fa6
  result ymm15.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vphaddd ymm12, ymm14, ymm11  ; c4 42 0d 02 e3
  input xmm11 0x7ff8000000001234_307e196e756a68d3
  input xmm14 0x22164ce9aaba1dac_007fffff7077a044
  input ymm11.high 0x957172e993730872_0000000000000012
  input ymm14.high 0x424980008821224b_8000000000000000
  input flags AF ZF SF OF
  result xmm12 0x7ff81234a5e88241_ccd06a9570f7a043
  result ymm12.high 0x28e47b5b00000012_ca6aa24b80000000

case memory-128 bits 64
  vphaddd xmm15, xmm7, [rip+0x3557]  ; c4 62 41 02 3d 57 35 00 00
  input xmm7 0x31eb864500000000_fff0000000000000
  input flags CF AF SF DF OF
  input memory 0x10004120 c1 18 80 c9 b4 55 ee 25 ff ff ff ff 5a 2f c6 59
  result xmm15 0x59c62f59ef6e6e75_31eb8645fff00000
  result ymm15.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vphaddd ymm5, ymm9, [rip+0x2e57]  ; c4 e2 35 02 2d 57 2e 00 00
  input xmm9 0xc01d800000000000_0000000000000006
  input ymm9.high 0x8000000000000000_4034e00000000000
  input flags PF AF SF
  input memory 0x10003a20 b9 10 8a fb 3b df 7a cd 00 00 00 4f 00 c0 a3 42
  input memory 0x10003a33 80 5e c9 8d 8b f1 e2 59 76 81 3b 67 d5
  result xmm5 0x91a3c000c904eff4_c01d800000000006
  result ymm5.high 0x4bc11e720b8dc95e_800000004034e000

case fault bits 64
  vphaddd xmm0, xmm2, gs:[0x3bfd]  ; 65 c4 e2 69 02 04 25 fd 3b 00 00
  input xmm2 0x96b74337c70edb32_c2b04000ff800000
  input flags ZF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vphaddd ymm15, ymm0, [eax+0x1a]  ; 67 c4 62 7d 02 b8 1a 00 00 00
  vphaddd ymm5, ymm0, ymm0         ; c4 e2 7d 02 e8
  input rax 0x19fffcdb100045c6
  input xmm0 0xac2dbf5d6a2328f8_186e170da1cb4906
  input ymm0.high 0x14f538bf0000007f_e45396e6427b8000
  input flags PF AF ZF
  input memory 0x100045e0 0b 00 00 00 00 00 00 00 54 3d 1d db 3f 07 2f dc
  input memory 0x100045f6 e0 41 00 40 d8 c2 7e 92 59 c8
  result xmm5 0x1650e855ba396013_1650e855ba396013
  result xmm15 0xb74c44930000000b_1650e855ba396013
  result ymm5.high 0x14f5393e26cf16e6_14f5393e26cf16e6
  result ymm15.high 0x8b31d27e41e00000_14f5393e26cf16e6

case code-32 bits 32
  vphaddd xmm5, xmm2, xmm4  ; c4 e2 69 02 ec
  input xmm2 0x000000007f800001_ffffffffffffffff
  input xmm4 0x7ff8000000001234_51ad926f9c3e67cc
  input flags PF ZF
  result xmm5 0x7ff81234edebfa3b_7f800001fffffffe
  result ymm5.high 0x0000000000000000_0000000000000000

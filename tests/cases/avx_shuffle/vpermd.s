; VPERMD: row in frontend-x86/src/ops/avx_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-256 bits 64
  vpermd ymm12, ymm15, ymm15  ; c4 42 05 36 e7
  input xmm15 0x7ff0000000000001_d0e126e6ffffffff
  input ymm15.high 0x00000000000000ff_0000000000000002
  input flags PF AF SF OF
  result xmm12 0xffffffffd0e126e6_000000ff00000000
  result ymm12.high 0xffffffff00000000_ffffffff00000001

case memory-256 bits 64
  vpermd ymm6, ymm11, [rip+0x2e17]  ; c4 e2 25 36 35 17 2e 00 00
  input xmm11 0xbef8c8ec00007fff_7ff0000000000001
  input ymm11.high 0x243f3ca13801813a_3d0ab19f1698cd06
  input flags CF PF AF ZF OF
  input memory 0x100039e0 01 00 00 00 00 c0 a4 42 99 2a 4f 85 00 00 d4 c1
  input memory 0x100039f0 43 e2 4d 81 5b 84 92 12 2a 53 0a c9 ff ff 7f
  result xmm6 0x814de243007fffff_0000000142a4c000
  result ymm6.high 0x42a4c000854f2a99_007fffffc90a532a

case fault bits 64
  vpermd ymm15, ymm2, [ebx]  ; 67 c4 62 6d 36 bb 00 00 00 00
  input rbx 0x56a372e910006fed
  input xmm2 0x42b1800042f48000_336532177b277323
  input ymm2.high 0xb7440d0e06b26009_9927ac2a6bc35987
  input flags AF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpermd ymm0, ymm12, ymm2  ; c4 e2 1d 36 c2
  vpermd ymm15, ymm5, ymm3  ; c4 62 55 36 fb
  input xmm2 0x26572c0cf2b3e274_000fffffffffffff
  input xmm12 0x8ab3fa4cb45d0b54_7f800000bc493143
  input ymm2.high 0xda77c5c324b387e7_fff0000000000000
  input ymm12.high 0x0000000000000001_0c0eea6623c97878
  input flags CF ZF SF
  result xmm0 0x0000000000000000_ffffffff26572c0c
  result xmm15 0x3333333333333333_3333333333333333
  result ymm0.high 0xffffffff000fffff_24b387e7ffffffff
  result ymm15.high 0x3333333333333333_3333333333333333

case code-32 bits 32
  vpermd ymm5, ymm7, ymm2  ; c4 e2 45 36 ea
  input xmm2 0x87149f366c409fff_7f800001c2a9c000
  input xmm7 0x7f80000011ce2491_a568bd71d7db818c
  input ymm2.high 0x0000000000000031_0000000000000036
  input ymm7.high 0x0000000000000000_fff0000000000000
  input flags PF ZF
  result xmm5 0xc2a9c0007f800001_7f80000100000036
  result ymm5.high 0xc2a9c000c2a9c000_c2a9c000c2a9c000

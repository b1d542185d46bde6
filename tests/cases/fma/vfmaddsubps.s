; VFMADDSUBPS: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: FMA4, on some AMD CPUs alone

case register-128 bits 64
  vfmaddsubps xmm11, xmm15, xmm9, xmm11  ; c4 43 01 5c d9 b0
  input xmm9 0xffc00000b14ed9b7_42ec000000000000
  input xmm11 0xb59ff9c7f13651ba_280b027917e1781f
  input xmm15 0x0000000000000008_e09d613593c94d88
  input flags PF ZF SF OF

case register-256 bits 64
  vfmaddsubps ymm8, ymm7, ymm5, ymm7  ; c4 63 45 5c c5 70
  input xmm5 0x400f000000000000_e697141dc69797b1
  input xmm7 0xc04cd00000000000_8000000042030000
  input ymm5.high 0x26dd1f29b302b75e_02848656f46f26a2
  input ymm7.high 0x9d9b4f3ee2f71c32_dc922db8000000ff
  input flags ZF

case memory-128 bits 64
  vfmaddsubps xmm13, xmm1, [rip+0x5936], xmm8  ; c4 63 71 5c 2d 36 59 00 00 80
  input xmm1 0x8452f8d1a4e74870_c05b000000000000
  input xmm8 0xbff4000000000000_42b44000fde486df
  input flags CF PF AF DF OF
  input memory 0x10006500 93 27 8f 32 da 61 fe 8c 00 00 00 00 00 00 00 80

case memory-256 bits 64
  vfmaddsubps ymm4, ymm4, [0x100044c0], ymm0  ; c4 e3 5d 5c 24 25 c0 44 00 10 00
  input xmm0 0xe6a0ee624f000000_13f682f842418000
  input xmm4 0x9a4a58621e87f08e_8c82d16f45ff515c
  input ymm0.high 0x92af28adb6ae24c2_ce7baa116e6b35a6
  input ymm4.high 0x3ff0000000000000_c212800042188000
  input flags CF PF AF SF
  input memory 0x100044c0 30 59 94 24 27 a2 22 e6 47 76 90 a7 5c 5f f5 27
  input memory 0x100044d0 24 9b ab e8 43 e2 eb e4 e9 6d 5e b7 4f ee 33 78

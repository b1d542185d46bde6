; VFNMSUBPS: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: FMA4, on some AMD CPUs alone

case register-128 bits 64
  vfnmsubps xmm13, xmm3, xmm3, xmm10  ; c4 63 61 7c eb a0
  input xmm3 0x8a8239da9ea86bc9_4103cbc92f821508
  input xmm10 0xf9ca33ea62e6ae0a_f3c12f521cfe1ee3
  input flags CF ZF DF OF

case register-256 bits 64
  vfnmsubps ymm14, ymm5, ymm8, ymm4  ; c4 43 55 7c f0 40
  input xmm4 0x443e8bc7295baaae_03fa9f26a9e67b1f
  input xmm5 0x3fe0000000000000_c048200000000000
  input xmm8 0x000000000000007f_cf80ccedf19be6c4
  input ymm4.high 0x405b280000000000_adb66fc617fb4165
  input ymm5.high 0x3ff0000000000000_404b300000000000
  input ymm8.high 0xf4e374543fd12ec0_8994398b7bf82ced
  input flags AF

case memory-128 bits 64
  vfnmsubps xmm12, xmm4, xmm2, [r11*8+0x10004218]  ; c4 23 d9 7c 24 dd 18 42 00 10 20
  input r11 0xf
  input xmm2 0x0bd6670c00000001_42dd2a28f96d7fcc
  input xmm4 0x3a1b21c2c2afc000_4046600000000000
  input flags CF SF DF OF
  input memory 0x10004290 c7 59 b2 37 7f 9a 04 34 51 c3 6e 0c e5 37 13 60

case memory-256 bits 64
  vfnmsubps ymm11, ymm3, [rip+0x3656], ymm8  ; c4 63 65 7c 1d 56 36 00 00 80
  input xmm3 0x57daebd423fb7b20_0000000000000001
  input xmm8 0xc050480000000000_53373949119fd3b9
  input ymm3.high 0xfff0000000000000_8f945da51f805313
  input ymm8.high 0x000000000000002c_922577c1b3b9e119
  input flags PF AF
  input memory 0x10004220 a3 f7 8e ec 77 e2 83 66 03 86 3e ca 98 09 1c a3
  input memory 0x10004230 99 98 03 c8 10 6a 2c 70 70 c8 f5 f1 de 5d 7e 7d

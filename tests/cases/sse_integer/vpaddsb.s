; VPADDSB: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpaddsb xmm13, xmm10, xmm10  ; c4 41 29 ec ea
  input xmm10 0x7b20b649b1d72809_20605d2baa1a8697
  input flags CF PF AF DF OF
  result xmm13 0x7f40807f80ae5012_407f7f5680348080
  result ymm13.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpaddsb ymm4, ymm8, ymm0  ; c5 bd ec e0
  input xmm0 0xf90bb3446f286b2a_4009000000000000
  input xmm8 0xc25f0000c2d7c000_0000000000000000
  input ymm0.high 0x3ff0000000000000_2eaa23060790dda7
  input ymm8.high 0xc0b48255db521527_f923a519ff050bb2
  input flags CF DF OF
  result xmm4 0xbb6ab34431ff2b2a_4009000000000000
  result ymm4.high 0xffa48255db521527_27cdc81f0695e880

case memory-128 bits 64
  vpaddsb xmm5, xmm15, [rip+0x34d8]  ; c5 81 ec 2d d8 34 00 00
  input xmm15 0x7f80000142e6c000_0000000080000000
  input flags PF SF
  input memory 0x100040a0 50 fd 8e 88 6c 82 e0 ff 41 0b da 0c 70 bf fb 9c
  result xmm5 0x1b80bf714ec0cb41_ffe0826c808efd50
  result ymm5.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpaddsb ymm4, ymm7, [ebp+esi*8-0x66]  ; 67 c5 c5 ec a4 f5 9a ff ff ff
  input rbp 0x720dfd7510003e96
  input rsi 0x720dfd75fffffffe
  input xmm7 0x80000000959f473e_0618298093ca8511
  input ymm7.high 0x2ce6b12e10a5ca45_1a57687be00ea32e
  input flags CF PF AF ZF SF DF
  input memory 0x10003e20 9d 83 44 51 85 f6 29 02 00 c0 94 c2 5e 00 65 b7
  input memory 0x10003e30 c9 8f 89 82 4f 10 2e 89 91 d2 bf 52 50 0a 46 2e
  result xmm4 0x8065005e8080073e_08411f80e40e80ae
  result ymm4.high 0x5a2cbb7e62809cd6_a37f787f809780f7

case fault bits 64
  vpaddsb ymm10, ymm11, [rip+0x6438]  ; c5 25 ec 15 38 64 00 00
  input xmm11 0x000fffffffffffff_3d33340e9008347d
  input ymm11.high 0xedac4ab5f59717d8_0000000000007fff
  input flags PF ZF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpaddsb ymm10, ymm1, [rip+0x32b8]  ; c5 75 ec 15 b8 32 00 00
  vpaddsb xmm14, xmm6, xmm9          ; c4 41 49 ec f1
  input xmm1 0xcbce15400015b689_0000000000000012
  input ymm1.high 0xaadcc71c0fb1b548_a1f99597e8fd108b
  input memory 0x10003e86 f0 7f 00 00 00 00 00 08 52 40 3b
  input memory 0x10003e98 6d b8 0a a9 f0 02 00 07
  result xmm10 0x0b201d400015b689_7ff0000000000012
  result xmm14 0x4f4f4f4f4f4f4f4f_4f4f4f4f4f4f4f4f
  result ymm10.high 0xb1dcc90cb8bb807f_a1f99597e8fd10c6
  result ymm14.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpaddsb xmm2, xmm5, xmm7  ; c5 d1 ec d7
  input xmm5 0x3ff0000000000000_c456a289bfc00000
  input xmm7 0x3235e1e9875515c0_f924a7772fbf5122
  input flags CF AF ZF SF
  result xmm2 0x7125e1e9875515c0_bd7a8000ee805122
  result ymm2.high 0x0000000000000000_0000000000000000

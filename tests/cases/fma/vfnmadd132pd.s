; VFNMADD132PD: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfnmadd132pd xmm8, xmm9, xmm15  ; c4 42 b1 9c c7
  input xmm8 0xad8480bb00008000_e09319273261ac2c
  input xmm9 0xc038600000000000_b7aa1db142894000
  input xmm15 0x8f6f5ba50115ae43_297eb6fe12b16366
  input flags CF PF AF ZF DF OF
  result xmm8 0xc038600000000000_4a2254cb70f94154
  result ymm8.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case register-256 bits 64
  vfnmadd132pd ymm13, ymm12, ymm15  ; c4 42 9d 9c ef
  input xmm12 0xcb2b3905940757c9_341efdc8eafbbdde
  input xmm13 0xc7a630776ffd053c_37ccf868559d2279
  input xmm15 0x953974e182a2ede4_0000000000000029
  input ymm12.high 0x405a580000000000_37c74e2bf9401dae
  input ymm13.high 0x000000007fffffff_a04bd989adc8d0b3
  input ymm15.high 0x6dad326c0b595d74_a408f161ce4ad57f
  input flags PF AF ZF DF OF
  result xmm13 0xcb2b3905940757c9_341efdc8eafbbdde
  result ymm13.high 0x405a580000000000_37c74e2bf9401dae
  result mxcsr 0x1fa2

case memory-128 bits 64
  vfnmadd132pd xmm15, xmm11, [r11*1+0x100042c3]  ; c4 22 a1 9c 3c 1d c3 42 00 10
  input r11 0xd
  input xmm11 0xc9ceecabba851336_41e0000000000000
  input xmm15 0xd641fba4c1420000_e7c6d59bd5838441
  input flags PF ZF
  input memory 0x100042d0 aa 85 ff b8 00 00 a2 42 00 80
  result xmm15 0xc9ceecabba851336_6a79b05058392006
  result ymm15.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case memory-256 bits 64
  vfnmadd132pd ymm10, ymm4, [r12*4+0x100042fc]  ; c4 22 dd 9c 14 a5 fc 42 00 10
  input r12 0x19
  input xmm4 0x86292502f3b58bee_42d540006c91799f
  input xmm10 0xc2cf4000ff800000_39dc3b02c27e8000
  input ymm4.high 0xbfc00000c18b0000_934e8ca631506931
  input ymm10.high 0x7ff0000000000000_007fffff42aa0000
  input flags CF SF
  input memory 0x10004365 b0 51 40 94 ff 64 6a 00 80 55 c2 00 00 80 3f
  input memory 0x10004376 e0 41 ad 12 4a 56 00 00 c0 bf
  result xmm10 0xc534ff011390a4e8_42d540006c91799f
  result ymm10.high 0x7ff0000000000000_934e8ca631506931
  result mxcsr 0x1fa0

case fault bits 64
  vfnmadd132pd ymm4, ymm0, gs:[rbp*1+0x3bfa]  ; 65 c4 e2 fd 9c 24 2d fa 3b 00 00
  input rbp 0x3
  input xmm0 0xf27cc2d1c17c0000_2e0722bb3f800000
  input xmm4 0xfff8000000000000_8f51cb4bffffffff
  input ymm0.high 0x5a61faeb7998d6e9_000000000000000a
  input ymm4.high 0x000000000000001c_4f000000ffc00000
  input flags CF AF ZF SF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfnmadd132pd ymm7, ymm3, gs:[0x5c0]  ; 65 c4 e2 e5 9c 3c 25 c0 05 00 00
  input xmm3 0xb6506d9115bbb3d1_0000000142f34000
  input xmm7 0xc2aa4000d5666e64_c1f8c8ddadcf9080
  input ymm3.high 0x000fffffffffffff_09f3b4afa954dcc7
  input ymm7.high 0x0000000080000000_35692d776465dbe2
  input flags CF PF SF DF
  input mxcsr 0x5f80
  input memory 0x100039c1 80 12 c2 de 5d b0 5a 93 d4 9a bb 95 d7 14 ff 2a
  input memory 0x100039d8 88 f3 1a a8 7c a2 cd 1d
  result xmm7 0xffefffffffffffff_5cb95a4645f5cab4
  result ymm7.high 0x000fffffffffffff_09f3b4afa954dcc7
  result mxcsr 0x5fba

case sequence bits 64
  vfnmadd132pd ymm5, ymm10, ymm9  ; c4 c2 ad 9c e9
  vfnmadd132pd ymm12, ymm8, ymm8  ; c4 42 bd 9c e0
  input xmm5 0xc8b4d5835f320559_b13b9d6e6131d4fd
  input xmm9 0x80000000bfc00000_0000000080000000
  input xmm10 0xc168000001515e7d_1f5a629fc928d78a
  input ymm5.high 0x7ff0000000000001_c237800069696d7f
  input ymm9.high 0x61ba194551b64311_0ad56a354e9f9bc9
  input ymm10.high 0xf26f1690a175a4f7_1aa57e55a24b6b8d
  input flags CF AF
  result xmm5 0xc168000001515e7d_1f5a629fc928d78a
  result xmm12 0x2828282828282828_2828282828282828
  result ymm5.high 0x7ff8000000000001_1aa57e55a24b6b8d
  result ymm12.high 0x3838383838383838_3838383838383838
  result mxcsr 0x1fa3

case code-32 bits 32
  vfnmadd132pd xmm4, xmm6, xmm6  ; c4 e2 c9 9c e6
  input xmm4 0x4011800000000000_d2f1fe166870ee5f
  input xmm6 0xc4f94a0f00000001_426b8000a2a7acae
  input flags AF ZF DF OF
  result xmm4 0x4515567ca8000001_556eecb73a6b4ace
  result ymm4.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

; VFMSUBADD213PS: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfmsubadd213ps xmm12, xmm3, xmm8  ; c4 42 61 a7 e0
  input xmm3 0xa3ad323df3f35d9f_000000000000007f
  input xmm8 0xb6e10182208ed6aa_2b02e4e10000007f
  input xmm12 0xc051600000000000_ad368d92864a6c95
  input flags PF AF SF OF
  result xmm12 0x36e10182208ed6aa_ab02e4e10000007f
  result ymm12.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fb2

case register-256 bits 64
  vfmsubadd213ps ymm9, ymm13, ymm11  ; c4 42 15 a7 cb
  input xmm9 0x393a8f970000007f_0000000000008000
  input xmm11 0x69ffb0b655296fca_00000000ffffffff
  input xmm13 0xb3826ff49315e6bb_0000000000000002
  input ymm9.high 0x901d1b17ffc00000_c05ee00000000000
  input ymm11.high 0xc22a8000007fffff_39b37d8031e7e8ef
  input ymm13.high 0x43dbc99d3db18a39_0bbd6a8515c9ebcc
  input flags PF
  result xmm9 0xe9ffb0b655296fca_00000000ffffffff
  result ymm9.high 0x422a8000ffc00000_b9b37d8031e7e8ef
  result mxcsr 0x1fa2

case memory-128 bits 64
  vfmsubadd213ps xmm9, xmm14, [rip+0x2dc7]  ; c4 62 09 a7 0d c7 2d 00 00
  input xmm9 0x0b40618d8c134e35_0000000000008000
  input xmm14 0x3776971b5c0da890_615058f965a30d3b
  input flags CF PF AF SF OF
  input memory 0x10003990 ff ff ff ff 6c 3d 42 7b 00 00 00 00 00 00 f0 7f
  result xmm9 0x7ff00000a8a30623_fb423d6cffffffff
  result ymm9.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case memory-256 bits 64
  vfmsubadd213ps ymm12, ymm8, [0x10003f00]  ; c4 62 3d a7 24 25 00 3f 00 10
  input xmm8 0xd3fb9afa45650a30_f3ffec326b15c880
  input xmm12 0x48dd85d74f000000_c2cfc000c2824000
  input ymm8.high 0x5860e46114a11dac_41e0000000000000
  input ymm12.high 0xc6973024000000ff_bfc0000042568000
  input flags PF SF OF
  input memory 0x10003f04 c2 2e c9 f1 01 00 00 00 52 0a 9a 4b ff ff ff ff
  input memory 0x10003f18 02
  result xmm12 0xdd59b85554e50a30_774fc913ee186a86
  result ymm12.high 0xdf84d10000000002_c2280000ffffffff
  result mxcsr 0x1fb2

case fault bits 64
  vfmsubadd213ps xmm6, xmm10, [rdi*1+0x10006fbc]  ; c4 e2 29 a7 34 3d bc 6f 00 10
  input rdi 0x3e
  input xmm6 0x0000000080000000_c74852e41efed65a
  input xmm10 0x79a57615f184fc54_961256291784d509
  input flags CF AF ZF DF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfmsubadd213ps ymm1, ymm3, ymm1  ; c4 e2 65 a7 c9
  input xmm1 0xbdc7c83100007fff_007fffff426f8000
  input xmm3 0x8ffa0bcb3ed65001_89d21e99a90e112b
  input ymm1.high 0xa46f19e508155feb_ffc000003f800000
  input ymm3.high 0x338dec68b757ab2f_a5f5c45ef27c5bd0
  input flags PF AF ZF OF
  input mxcsr 0x9fc0
  result xmm1 0x3dc7c83100000000_80000000426f8000
  result ymm1.high 0x246f19e408155f6d_ffc00000f27c5bd0
  result mxcsr 0x9fe0

case sequence bits 64
  vfmsubadd213ps xmm11, xmm14, xmm14  ; c4 42 09 a7 de
  vfmsubadd213ps ymm5, ymm7, ymm10    ; c4 c2 45 a7 ea
  input xmm11 0xdd17731d00000001_c01e000000000000
  input xmm14 0x327eff16bb308b65_4de4f5270fc087a9
  input flags AF DF OF
  result xmm5 0xaa2a2a2a2a2a2a2a_aa2a2a2a2a2a2a2a
  result xmm11 0xd016db1fbb308b65_cec68c980fc087a9
  result ymm5.high 0xba3a3a3a3a3a3a3a_ba3a3a3a3a3a3a3a
  result ymm11.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case code-32 bits 32
  vfmsubadd213ps xmm2, xmm4, xmm7  ; c4 e2 59 a7 d7
  input xmm2 0x42dbc000c2994000_401bfd87d0dd61b7
  input xmm4 0xe020b73e25e46def_0000000000000002
  input xmm7 0x42e70000c1200000_dfe33e744b1522aa
  input flags AF ZF SF OF
  result xmm2 0xe389f54bc1200000_5fe33e744b1522aa
  result ymm2.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

; VFNMADD132PS: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfnmadd132ps xmm8, xmm10, xmm9  ; c4 42 29 9c c1
  input xmm8 0xc292c000007fffff_83309ed4ff800000
  input xmm9 0x4cfeb57890d42b85_7f80000042cec000
  input xmm10 0xf0ef8b5800000000_95d3be301ee1188d
  input flags AF OF
  result xmm8 0xf0ef8b5800000000_7f8000007f800000
  result ymm8.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fb2

case register-256 bits 64
  vfnmadd132ps ymm3, ymm14, ymm9  ; c4 c2 0d 9c d9
  input xmm3 0xc47bc919000000ff_42770000c2238000
  input xmm9 0x3c915fa1e29c9173_4042d00000000000
  input xmm14 0xc057a80000000000_a5fb30461a1e2262
  input ymm3.high 0xff800000c1800000_0000000000000014
  input ymm9.high 0x00000000ffffffff_7f62ef816dd38237
  input ymm14.high 0xc054280000000000_3a9ec77105c3d79d
  input flags AF SF
  result xmm3 0x41680bea1c1bf4e2_c33bf6b01a1e2262
  result ymm3.high 0xffc00000ffffffff_3a9ec771a5843162
  result mxcsr 0x1fa3

case memory-128 bits 64
  vfnmadd132ps xmm12, xmm13, [esi-4]  ; 67 c4 62 11 9c a6 fc ff ff ff
  input rsi 0x849ce84910003d04
  input xmm12 0x708adad779f7e3f1_5a0f2ff20c79d817
  input xmm13 0xc050880000000000_0000000000000000
  input flags AF ZF SF DF OF
  input memory 0x10003d00 5f 30 b8 d0 8c 3b f5 33 ab 73 59 79 26 ba e6 7b
  result xmm12 0xff800000ff800000_ce892a311db3c286
  result ymm12.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa8

case memory-256 bits 64
  vfnmadd132ps ymm15, ymm10, [rip+0x3c17]  ; c4 62 2d 9c 3d 17 3c 00 00
  input xmm10 0xf7f374ec00000001_fff0000000000000
  input xmm15 0xc050d00000000000_00000000000000ff
  input ymm10.high 0x0c7d028e5172dced_8542e24fb179abca
  input ymm15.high 0x42c3000000000001_c8112533a8d757c1
  input flags CF AF ZF OF
  input memory 0x100047e0 ca 41 24 c0 94 c7 ea 74 00 00 96 42 00 00 c0 ff
  input memory 0x100047f5 60 46 c0 00 00 00 80
  result xmm15 0xffc0000000000001_fff000000000028e
  result ymm15.high 0x0c7d028e5172dced_c8e0f267b179abca
  result mxcsr 0x1fb2

case fault bits 64
  vfnmadd132ps xmm13, xmm7, [r8*4+0x10006fd5]  ; c4 22 41 9c 2c 85 d5 6f 00 10
  input r8 0x8
  input xmm7 0x5b0241f9ffffffff_c2f640004c791ccd
  input xmm13 0x3ff0000000000000_c059680000000000
  input flags ZF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfnmadd132ps ymm15, ymm0, [rip+0x3277]  ; c4 62 7d 9c 3d 77 32 00 00
  input xmm0 0x000fffffffffffff_c059680000000000
  input xmm15 0x9b0cc867dbd54dce_7ff0000000000001
  input ymm0.high 0xc029c00000000000_c056780000000000
  input ymm15.high 0x00000000000000ff_7c59ab35ab275079
  input flags PF SF DF
  input mxcsr 0x9f80
  input memory 0x10003e46 f8 bf 94 71 d5 8b 90 b4 8a 01 f8 6b 40 bc 47 e5
  input memory 0x10003e56 52 8f e3 61 ca 4f 44 d1 f7 a0
  result xmm15 0x00000000ffffffff_7ff0000000000000
  result ymm15.high 0xc029c00089499781_4c335163a7fb85d7
  result mxcsr 0x9fb2

case sequence bits 64
  vfnmadd132ps ymm3, ymm9, ymm2    ; c4 e2 35 9c da
  vfnmadd132ps ymm11, ymm14, ymm2  ; c4 62 0d 9c da
  input xmm2 0x664f63937c3dcd7c_e695e6dd557da63e
  input xmm3 0x13913aacd02295e8_80000000d8f370db
  input xmm9 0xbc3747e8f89cbd45_7ff0000000000001
  input ymm2.high 0x232083bfc2f94000_10a449123756b664
  input ymm3.high 0x00000000149aa5bc_42168000fd86ca02
  input ymm9.high 0xab920a9c57e95301_405f080000000000
  input flags CF AF OF
  result xmm3 0xbc45fcc67f800000_7ff000006ef1349f
  result xmm11 0xd20aaa7ce7fdd086_524874f9c12998d1
  result ymm3.high 0xab920a9c57e95301_405f0800756219cc
  result ymm11.high 0x3e3e3e3e3f0ab545_3e3e3e3e3e3e3e3c
  result mxcsr 0x1faa

case code-32 bits 32
  vfnmadd132ps xmm1, xmm1, xmm6  ; c4 e2 71 9c ce
  input xmm1 0x96823d857850845d_0000000000000010
  input xmm6 0xc291400042540000_c04a000000000000
  input flags PF SF DF
  result xmm1 0x9995d3c6fb296b8c_0000000000000010
  result ymm1.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

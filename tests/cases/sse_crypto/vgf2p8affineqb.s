; VGF2P8AFFINEQB: row in frontend-x86/src/ops/sse_crypto.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  vgf2p8affineqb xmm2, xmm7, xmm13, 0x7a  ; c4 c3 c1 ce d5 7a
  input xmm7 0x0000000000000036_0314d68424df0ba8
  input xmm13 0xf72bc35c5db89f40_6ff3c55abe7e1891
  input flags PF SF
  result xmm2 0x7a7a7a7a7a7a7a3e_c6b537d97cc9bfa6
  result ymm2.high 0x0000000000000000_0000000000000000

case register-256-immediate bits 64
  vgf2p8affineqb ymm7, ymm4, ymm11, 0xff  ; c4 c3 dd ce fb ff
  input xmm4 0x177322140000007f_1e25ce945605ee8a
  input xmm11 0xcbcc3f07e1af943a_5fce5d0b4f000000
  input ymm4.high 0xd82be39995dc47ed_4031200000000000
  input ymm11.high 0x750045dbc25f7d45_bfc00000bfc00000
  input flags CF PF AF ZF DF OF
  result xmm7 0xc50ce655ffffffc5_e9f5f9efe1f5f9f9
  result ymm7.high 0x1b038e0b86fe323b_ddeeeeffffffffff

case memory-128-immediate bits 64
  vgf2p8affineqb xmm15, xmm4, [esp+r15d*2], 0xff  ; 67 c4 23 d9 ce bc 7c 00 00 00 00 ff
  input rsp 0x84f256cd100042c0
  input r15 0x84f256cdfffffff8
  input xmm4 0x40c4000042d78000_000000000000007f
  input flags ZF DF
  input memory 0x100042b6 59 c0 dd 48 29 ed 32 59 28 54
  result xmm15 0x2a2bffff221a6fff_fffffffffffffffe
  result ymm15.high 0x0000000000000000_0000000000000000

case memory-256-immediate bits 64
  vgf2p8affineqb ymm13, ymm0, [rsi*2+0x10004540], 0xff  ; c4 63 fd ce 2c 75 40 45 00 10 ff
  input rsi 0x30
  input xmm0 0xc18700007f800001_0000000000000036
  input ymm0.high 0x9d0aeafac2c64000_fa4821da41bee039
  input flags CF PF ZF DF OF
  input memory 0x100045a0 7f 00 00 00 d7 62 35 4e 4b cf c2 c0 62 cb ff f7
  input memory 0x100045b0 ff ff ff ff 07 63 e5 dc 8d 5a 89 34 81 1f 9e 4a
  result xmm13 0xb0e3ffffa588ff38_fffffffffffffff5
  result ymm13.high 0xde5fa4f253c5beff_f1f9f707f6fd0df7

case fault bits 64
  vgf2p8affineqb xmm15, xmm0, [0x10006ff6], 0xff  ; 67 c4 63 f9 ce 3c 25 f6 6f 00 10 ff
  input xmm0 0x70f84cb2e30e41c8_243ce9a078688911
  input flags PF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vgf2p8affineqb ymm11, ymm6, [rip+0x31d6], 0x80  ; c4 63 cd ce 1d d6 31 00 00 80
  vgf2p8affineqb ymm15, ymm5, ymm11, 0x3b         ; c4 43 d5 ce fb 3b
  input xmm6 0x01d54912c21f8000_b46a1d414cc8c1dc
  input ymm6.high 0x8000000042ef8000_263e4ffdd4cb88c8
  input flags PF ZF SF DF
  input memory 0x10003da0 48 32 68 e5 e2 d9 39 1f 00 80 c5 c2 a1 92 0d 47
  input memory 0x10003db6 5d c0 79 f2 5a f5 6c f0 94 cf
  result xmm11 0xabc19891d89bfc80_b0a8662b8a8737d1
  result xmm15 0x1111111111111111_f8f8f8f8f8f8f8f8
  result ymm11.high 0xd78080801cb4d780_8282818282828380
  result ymm15.high 0x5a5a5a5a5a5a5a5a_7f7f7f7f7f7f7f7f

case code-32 bits 32
  vgf2p8affineqb xmm2, xmm0, xmm1, 0  ; c4 e3 f9 ce d1 00
  input xmm0 0x69b474dcdf4b437f_f43200cc6e9c2baa
  input xmm1 0x0000000000000080_cfa9fe5f00000002
  input flags SF
  result xmm2 0x0080008080000000_0d87000884098f83
  result ymm2.high 0x0000000000000000_0000000000000000

; VGF2P8MULB: row in frontend-x86/src/ops/sse_crypto.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vgf2p8mulb xmm0, xmm15, xmm0  ; c4 e2 01 cf c0
  input xmm0 0x6f6492f194c022e0_55d497816e97ff67
  input xmm15 0x0000000040fc0000_1b0bbe4485a119e6
  input flags CF AF ZF SF DF
  result xmm0 0x000000003a810000_469daa3f6a052ffe
  result ymm0.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vgf2p8mulb ymm9, ymm7, ymm7  ; c4 62 45 cf cf
  input xmm7 0xc050b00000000000_7fc01234706b918a
  input ymm7.high 0xc010800000000000_93cb93508408ff18
  input flags PF AF
  result xmm9 0x31b0ed0000000000_89311f67dc8280de
  result ymm9.high 0x311b9a0000000000_847484b08a40135b

case memory-128 bits 64
  vgf2p8mulb xmm7, xmm14, [r13d+edx*4-0x2027]  ; 67 c4 c2 09 cf bc 95 d9 df ff ff
  input rdx 0x471d4baafffffff9
  input r13 0x471d4baa10005cd3
  input xmm14 0x000fffffffffffff_42a30000c2aac000
  input flags PF AF SF DF OF
  input memory 0x10003c92 9f 41 00 80 73 c2 00 c0 af 42 30 84 79 6b
  result xmm7 0x0091b4bb5ac5da00_f9d20000a4540000
  result ymm7.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vgf2p8mulb ymm6, ymm6, [rbx*8+0x100043f8]  ; c4 e2 4d cf 34 dd f8 43 00 10
  input rbx 0x11
  input xmm6 0xbfc0000041a80000_bf68342377fa5e50
  input ymm6.high 0x417e00003381bdc6_7f800000d45b2eed
  input flags AF DF OF
  input memory 0x10004482 c0 ff 00 00 3d 42 68 22 6e 69 83 bd 06 04 88 b7
  input memory 0x10004492 8e 7e f3 d2 69 e8 6d d0 3d bc ef 9e 45 ba
  result xmm6 0xcab600006c950000_71cb0000cf370000
  result ymm6.high 0xf52f000080948257_a10a00008f4d418f

case sequence bits 64
  vgf2p8mulb ymm3, ymm13, ymm8   ; c4 c2 15 cf d8
  vgf2p8mulb xmm12, xmm7, xmm14  ; c4 42 41 cf e6
  input xmm8 0x84c184c50b42fdf5_1f6b4f67ffffffff
  input xmm13 0x905e1e4200000002_0000000000000035
  input ymm8.high 0x0000000000000009_fe3537ee41c67dee
  input ymm13.high 0x0000000000000022_80000000c2a8c000
  input flags CF ZF
  result xmm3 0x34e0e12c000000f1_0000000000000095
  result xmm12 0x7d7d7d7d7d7d7d7d_7d7d7d7d7d7d7d7d
  result ymm3.high 0x0000000000000029_e5000000a4239600
  result ymm12.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vgf2p8mulb xmm1, xmm7, xmm0  ; c4 e2 41 cf c8
  input xmm0 0xc2e90000c0600000_42b540007f800000
  input xmm7 0x138887504dff1825_c048100000000000
  input flags SF OF
  result xmm1 0xc9990000516d0000_7d7d6c0000000000
  result ymm1.high 0x0000000000000000_0000000000000000

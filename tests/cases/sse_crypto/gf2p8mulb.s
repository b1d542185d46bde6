; GF2P8MULB: row in frontend-x86/src/ops/sse_crypto.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  gf2p8mulb xmm1, xmm3  ; 66 0f 38 cf cb
  input xmm1 0xc0256c1f4929ee74_04ba22701ac2fb4e
  input xmm3 0x0000000000000001_bfc00000faea75a8
  input flags CF PF AF
  result xmm1 0x0000000000000074_cad10000474ce549

case memory-128 bits 64
  gf2p8mulb xmm2, [r14*4+0x10003c20]  ; 66 42 0f 38 cf 14 b5 20 3c 00 10
  input r14 0x4
  input xmm2 0x8688e3d3891a3da6_c150000074fed3a6
  input flags PF AF SF DF
  input memory 0x10003c30 ff ff ff ff ff ff 0f 00 00 00 00 00 00 70 4e c0
  result xmm2 0x614a330000000000_001d0000d5eca983

case fault bits 64
  gf2p8mulb xmm11, [0x10006ff2]  ; 66 44 0f 38 cf 1c 25 f2 6f 00 10
  input xmm11 0x1eb3adde620bf6d3_3ff8000000000000
  input flags PF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  gf2p8mulb xmm1, xmm1   ; 66 0f 38 cf c9
  gf2p8mulb xmm14, xmm5  ; 66 44 0f 38 cf f5
  input xmm1 0xbff8000000000000_405ac00000000000
  input flags PF AF
  result xmm1 0xb806000000000000_abf4310000000000
  result xmm14 0x2121212121212121_2121212121212121

case code-32 bits 32
  gf2p8mulb xmm6, xmm1  ; 66 0f 38 cf f1
  input xmm1 0xf3e4eef98bdbcc3f_000000000000000a
  input xmm6 0xc058600000000000_6ecd4156d8e7563a
  input flags PF ZF SF DF OF
  result xmm6 0xad86570000000000_00000000000000bf

; VGATHERDPD: row in frontend-x86/src/ops/avx_memory.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case memory-128-64 bits 64
  vgatherdpd xmm4, [xmm6*4-0xb4e], xmm5  ; c4 e2 d1 92 24 b5 b2 f4 ff ff
  input xmm4 0xfd24a60e4294c000_0000000000000002
  input xmm5 0x4052280000000000_d546b0f8d82c48e9
  input xmm6 0x040015520400138c_040015f904001823
  input ymm6.high 0x0400181e04001393_04001ed30400173b
  input flags ZF DF OF
  input memory 0x1000553e 2d ab ff ff ff 7f
  result xmm4 0xfd24a60e4294c000_00007fffffffab2d
  result xmm5 0x0000000000000000_0000000000000000
  result ymm4.high 0x0000000000000000_0000000000000000
  result ymm5.high 0x0000000000000000_0000000000000000

case memory-256-64 bits 64
  vgatherdpd ymm0, [xmm15*8], ymm10  ; c4 a2 ad 92 04 fd 00 00 00 00
  input xmm0 0x7ff0000000000001_800000003b8b0ce4
  input xmm10 0xc049200000000000_18e86c54c114fe0e
  input xmm15 0x020007460200091c_02000ab80200068a
  input ymm0.high 0xc05eb00000000000_f725670a00000002
  input ymm10.high 0x6533af6900008000_15510cbe00008000
  input ymm15.high 0x0200067d020007a4_0200081f02000a64
  input flags ZF SF OF
  input memory 0x100055c0 59 20 cf d1 02 13 45 af
  result xmm0 0xaf451302d1cf2059_800000003b8b0ce4
  result xmm10 0x0000000000000000_0000000000000000
  result ymm10.high 0x0000000000000000_0000000000000000

case fault bits 64
  vgatherdpd ymm11, [xmm10*8-0x7f], ymm5  ; c4 22 d5 92 1c d5 81 ff ff ff
  input xmm5 0xe66fe6482127741a_abe2ea72f5f6d093
  input xmm10 0x0200077a02000a81_02000a8502000e0f
  input xmm11 0x9a92d3f4acf69a6c_134decf7ffffffff
  input ymm5.high 0x90ba8d703afd9707_000fffffffffffff
  input ymm10.high 0x0200096b020009c4_0200082d02000628
  input ymm11.high 0x0000000000000035_3fe495483fc00000
  input flags CF SF DF
  result xmm5 0xffffffffffffffff_ffffffffffffffff
  result ymm5.high 0xffffffffffffffff_0000000000000000
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vgatherdpd xmm0, [xmm13*1+0x86d], xmm10  ; c4 a2 a9 92 04 2d 6d 08 00 00
  vgatherdpd xmm0, [xmm13*1+0x86d], xmm10  ; c4 a2 a9 92 04 2d 6d 08 00 00
  input xmm0 0xc032600000000000_b4982f0b78dc6d36
  input xmm10 0x0000000000000022_504b1a41dc30720b
  input xmm13 0x10002b6d100045d9_10003ee9100038c8
  input ymm13.high 0x1000450b10004864_100067931000401a
  input flags DF
  result xmm10 0x0000000000000000_0000000000000000
  result ymm0.high 0x0000000000000000_0000000000000000
  result ymm10.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vgatherdpd xmm6, [esp+xmm5*2-0xa81], xmm3  ; c4 e2 e1 92 b4 6c 7f f5 ff ff
  input rsp 0x100033dc
  input xmm3 0x007fffffa298bdcf_42778000c2690000
  input xmm5 0x000015fc0000124d_00000b5900000c36
  input xmm6 0x007fffff00000001_a97dd1b127aff55b
  input ymm5.high 0x000016ca000009d8_00001627000016d6
  input flags PF AF
  result xmm3 0x0000000000000000_0000000000000000
  result ymm3.high 0x0000000000000000_0000000000000000
  result ymm6.high 0x0000000000000000_0000000000000000

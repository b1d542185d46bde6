; PCMPGTW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pcmpgtw xmm3, xmm9  ; 66 41 0f 65 d9
  input xmm3 0x48029466a3804ba3_bff8000000000000
  input xmm9 0x4f0000007f800000_381508896cdcf02a
  input flags CF PF ZF SF OF
  result xmm3 0x000000000000ffff_000000000000ffff

case memory-128 bits 64
  pcmpgtw xmm8, [r11*4+0x1000465c]  ; 66 46 0f 65 04 9d 5c 46 00 10
  input r11 0x2d
  input xmm8 0x2bdb09615fd06e0b_aed95e9c7f800000
  input flags CF SF DF OF
  input memory 0x10004710 ff ff ff ff ff ff 0f 00 00 00 00 00 00 00 f0 3f
  result xmm8 0x0000ffffffffffff_0000ffffffffffff

case sequence bits 64
  pcmpgtw xmm13, xmm11  ; 66 45 0f 65 eb
  pcmpgtw xmm15, xmm10  ; 66 45 0f 65 fa
  input xmm11 0x00000000000000ff_010ef3bfbbdcafaf
  input xmm13 0x5795b84c9c5dca69_48002a5be218f407
  input flags CF SF
  result xmm13 0xffff000000000000_ffffffffffffffff
  result xmm15 0xffffffffffffffff_ffffffffffffffff

case code-32 bits 32
  pcmpgtw xmm6, xmm3  ; 66 0f 65 f3
  input xmm3 0xbff8000000000000_c02a000000000000
  input xmm6 0x0000000000000036_e05eb74a00000080
  input flags CF PF ZF SF DF
  result xmm6 0xffff00000000ffff_ffff00000000ffff

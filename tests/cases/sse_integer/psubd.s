; PSUBD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  psubd xmm1, xmm7  ; 66 0f fa cf
  input xmm1 0xf683e2387fffffff_93ca6d6f13399355
  input xmm7 0x2b49cf86f4c58cb5_281fecd2ffffffff
  input flags ZF SF DF OF
  result xmm1 0xcb3a12b28b3a734a_6baa809d13399356

case memory-128 bits 64
  psubd xmm3, [rsi*2+0x10003866]  ; 66 0f fa 1c 75 66 38 00 10
  input rsi 0x25
  input xmm3 0x0000000000007fff_c814bab6ffffffff
  input flags PF AF OF
  input memory 0x100038b0 1c 00 00 00 00 00 00 00 bc e2 16 05 e5 70 5e b8
  result xmm3 0x47a18f1bfae99d43_c814bab6ffffffe3

case fault bits 64
  psubd xmm6, [r8d-0x4d]  ; 67 66 41 0f fa b0 b3 ff ff ff
  input r8 0x15394fe710007040
  input xmm6 0xc026800000000000_7f800001cc99e2ed
  input flags CF PF AF ZF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  psubd xmm11, xmm12  ; 66 45 0f fa dc
  psubd xmm1, xmm1    ; 66 0f fa c9
  input xmm11 0x14e9743fb0e0edcb_37c5c9019b75d31e
  input xmm12 0x7ef3cb251c0bcfa2_6a93f61aefc0ee35
  input flags CF PF AF
  result xmm1 0x0000000000000000_0000000000000000
  result xmm11 0x95f5a91a94d51e29_cd31d2e7abb4e4e9

case code-32 bits 32
  psubd xmm7, xmm6  ; 66 0f fa fe
  input xmm6 0x7ff0000000000000_5a1db44f0e99bfc4
  input xmm7 0xebd0c6527e539700_4f00000041ff0000
  input flags AF DF
  result xmm7 0x6be0c6527e539700_f4e24bb13365403c

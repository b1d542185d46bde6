; VPMULHRSW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpmulhrsw xmm5, xmm1, xmm2  ; c4 e2 71 0b ea
  input xmm1 0x8226fcbe557122f9_c262e8ecad351e44
  input xmm2 0x6242076800000002_3e8d96b100000000
  input flags CF PF SF
  result xmm5 0x9f64ffd000000001_e1e412fd00000000
  result ymm5.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpmulhrsw ymm14, ymm13, ymm1  ; c4 62 15 0b f1
  input xmm1 0x67742b6649f949f6_77efacd091c1d8e9
  input xmm13 0xff8000007f800000_13159904ff02b775
  input ymm1.high 0x428e0000bfc00000_c059900000000000
  input ymm13.high 0x7c044a203a88c94c_c24b8000bfc00000
  input flags PF AF ZF
  result xmm14 0xff99000049af0000_11e142ee00db1627
  result ymm14.high 0x407c0000e29f0000_1eb0700000000000

case memory-128 bits 64
  vpmulhrsw xmm4, xmm5, [rip+0x35b7]  ; c4 e2 51 0b 25 b7 35 00 00
  input xmm5 0xa71326aa2fb5b162_0000000000000026
  input flags CF ZF DF OF
  input memory 0x10004180 fe df 08 49 ed 6c 8c 7b 00 00 00 00 00 f0 41 c0
  result xmm4 0x2c49fb2b00000000_000000000000fff6
  result ymm4.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpmulhrsw ymm1, ymm4, [r11*1+0x100040ec]  ; c4 a2 5d 0b 0c 1d ec 40 00 10
  input r11 0x34
  input xmm4 0xf0c0de2b000000ff_000000000000000b
  input ymm4.high 0xe1f0cacd5cb0ecd1_ff800000ff800000
  input flags PF AF ZF
  input memory 0x10004120 2e 00 00 00 00 00 00 00 b0 0d a0 88 71 44 ed e0
  input memory 0x10004130 1f db 57 27 63 07 6b 53 00 00 00 00 00 80 af 42
  result xmm1 0x03b4ede90000001b_0000000000000000
  result ymm1.high 0xf057353300000000_ffad0000ffd90000

case fault bits 64
  vpmulhrsw ymm2, ymm11, [0x10006fec]  ; c4 e2 25 0b 14 25 ec 6f 00 10
  input xmm11 0x0000000000000009_ff800000ce5df298
  input ymm11.high 0x40e000003f800000_c046a00000000000
  input flags CF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpmulhrsw xmm3, xmm1, xmm8    ; c4 c2 71 0b d8
  vpmulhrsw ymm10, ymm7, ymm11  ; c4 42 45 0b d3
  input xmm1 0xbfc00000c2e5c000_a2e93b0a05c5d522
  input xmm8 0x7f8000017fc01234_0000000000000033
  input flags CF DF
  result xmm3 0xc0000000c304f6e6_000000000000ffef
  result xmm10 0x0d340d340d340d34_0d340d340d340d34
  result ymm3.high 0x0000000000000000_0000000000000000
  result ymm10.high 0x198d198d198d198d_198d198d198d198d

case code-32 bits 32
  vpmulhrsw xmm3, xmm5, xmm1  ; c4 e2 51 0b d9
  input xmm1 0x000000007fffffff_3ff0000000000000
  input xmm5 0x0000000000000080_4e01528fda55565f
  input flags AF OF
  result xmm3 0x0000000000000000_26f7000000000000
  result ymm3.high 0x0000000000000000_0000000000000000

; VPMULLW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpmullw xmm7, xmm0, xmm4  ; c5 f9 d5 fc
  input xmm0 0x70a986ad96579b30_1ffd3bc8198ee5d4
  input xmm4 0xc6fda53a4e11bf98_43b92e5ad61b9b1d
  input flags AF SF
  result xmm7 0x0d0504327dc7f480_54d5f45065fa6504
  result ymm7.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpmullw ymm0, ymm2, ymm2  ; c5 ed d5 c2
  input xmm2 0x7f8000019b1c950d_6fffede67b13d288
  input ymm2.high 0xe193d5afc25f8000_80d8dae93733ad9b
  input flags CF PF AF SF DF OF
  result xmm0 0x40000001eb1022a9_2001aaa443696840
  result ymm0.high 0xba69ada11f410000_b640a811f429dbd9

case memory-128 bits 64
  vpmullw xmm7, xmm13, [r15d]  ; 67 c4 c1 11 d5 bf 00 00 00 00
  input r15 0x982828810006500
  input xmm13 0xd6d1bf3200000000_46c050a470eb8a90
  input flags ZF SF DF OF
  input memory 0x10006502 80 ff 00 00 a9 c1 00 00 00 80 00 c0 be c2
  result xmm7 0xd11e800000000000_74c000008a800000
  result ymm7.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpmullw ymm4, ymm7, [rip+0x3558]  ; c5 c5 d5 25 58 35 00 00
  input xmm7 0x80000000f00ced8d_39dae6d200000000
  input ymm7.high 0xcc65b42cacf2775c_aca26fc400000001
  input flags CF PF SF OF
  input memory 0x10004126 f8 ff 01 00 00 00 00 00 f0 7f 65 2e 89 ff a9 b5
  input memory 0x10004136 6f fa 00 00 00 4f 00 00 a1 c2
  result xmm4 0x000000000000ed8d_3130000000000000
  result ymm4.high 0x15850000ae000000_0e3e5c6400002e65

case fault bits 64
  vpmullw ymm7, ymm12, [r9d+r10d*4]  ; 67 c4 81 1d d5 bc 91 00 00 00 00
  input r9 0xbd96bc4210007053
  input r10 0xbd96bc42ffffffeb
  input xmm12 0x214e8f564297c000_fff0000000000000
  input ymm12.high 0xb1acef13b7baa020_dc7baee1c3932770
  input flags SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpmullw xmm7, xmm8, xmm13  ; c4 c1 39 d5 fd
  vpmullw ymm4, ymm2, ymm5   ; c5 ed d5 e5
  input xmm8 0x8e4944676d26a9e1_d616745323034398
  input xmm13 0x404cc00000000000_410f5a0728a8ea07
  input flags CF PF AF ZF DF
  result xmm4 0xd8ead8ead8ead8ea_d8ead8ead8ead8ea
  result xmm7 0x7dac400000000000_214a5c4571f8c928
  result ymm4.high 0xbe5abe5abe5abe5a_be5abe5abe5abe5a
  result ymm7.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpmullw xmm0, xmm4, xmm5  ; c5 d9 d5 c5
  input xmm4 0x2d81823b011c4e07_04400f92a8c5ae1d
  input xmm5 0xc29c4000c16c0000_2abe0149e2500719
  input flags PF ZF OF
  result xmm0 0x7c9cc00093d00000_a78002a2a790cbd5
  result ymm0.high 0x0000000000000000_0000000000000000

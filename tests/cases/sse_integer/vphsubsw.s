; VPHSUBSW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vphsubsw xmm9, xmm12, xmm13  ; c4 42 19 07 cd
  input xmm12 0x00000000ffffffff_7b97c7b343edd504
  input xmm13 0xd6a9c8e5f94c549a_9dbb84d689df061b
  input flags AF
  result xmm9 0xf23c5b4ee71b7c3c_0000000080009117
  result ymm9.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vphsubsw ymm1, ymm3, ymm13  ; c4 c2 65 07 cd
  input xmm3 0x42480000fa1c879d_c3224fe905a50408
  input xmm13 0xb2527a7a2a4f1ea7_2931c95df90daede
  input ymm3.high 0xc2b74000c28b8000_c25c000042d80000
  input ymm13.high 0x4028800000000000_fff8000000000000
  input flags OF
  result xmm1 0x7ffff458a02cb5d1_bdb88d817ffffe63
  result ymm1.high 0x8000000000080000_7d49bd753da4bd28

case memory-128 bits 64
  vphsubsw xmm10, xmm6, [rcx*2+0x1000424a]  ; c4 62 49 07 14 4d 4a 42 00 10
  input rcx 0x1b
  input xmm6 0x13a850320000007f_b3a467d6ff800000
  input flags PF DF
  input memory 0x10004280 ff ff ff ff ff ff ff ff 94 59 95 89 cb c9 d8 d2
  result xmm10 0xf6f37fff00000000_3c8a007f7fff0080
  result ymm10.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vphsubsw ymm2, ymm6, [0x10004640]  ; c4 e2 4d 07 14 25 40 46 00 10
  input xmm6 0x7ff8000000001234_000000000000000f
  input ymm6.high 0x0000000000000017_53cd6850791769c5
  input flags AF
  input memory 0x10004642 c0 bf 00 00 80 3f ca ba 40 11 d0 f2 fd d1
  input memory 0x10004655 f0 51 c0 00 00 00 00 00 50 42 40
  result xmm2 0x20d3a98ac0804040_800812340000000f
  result ymm2.high 0x0fbe00002faf0000_000000171483f0ae

case fault bits 64
  vphsubsw ymm7, ymm4, [0x10006fe1]  ; c4 e2 5d 07 3c 25 e1 6f 00 10
  input xmm4 0x408c00001e47b08c_0000000000000001
  input ymm4.high 0x8adc2a663a6b86cf_f0dbe6c0dd036cb2
  input flags ZF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vphsubsw ymm7, ymm13, ymm12  ; c4 c2 15 07 fc
  vphsubsw xmm2, xmm13, xmm3   ; c4 e2 11 07 d3
  input xmm12 0xc1fd0000ff800000_104def4a19adc42a
  input xmm13 0x246f48bd03df2a22_7955d3c30000007f
  input ymm12.high 0xa83af33a4638e370_00000001424a0000
  input ymm13.high 0x9c51d16bc2834000_4af2d2f500007fff
  input flags AF OF
  result xmm2 0x0000000000000000_244e26438000007f
  result xmm7 0x3e030080defdaa7d_244e26438000007f
  result ymm2.high 0x0000000000000000_0000000000000000
  result ymm7.high 0x4b009d380001bdb6_351a7d7d88037fff

case code-32 bits 32
  vphsubsw xmm7, xmm1, xmm2  ; c4 e2 71 07 fa
  input xmm1 0xfff0000000000000_7ff0000000000000
  input xmm2 0xc1ec00007f800000_3f800000c2600000
  input flags CF PF AF ZF OF
  result xmm7 0x3e148080c0803da0_0010000080100000
  result ymm7.high 0x0000000000000000_0000000000000000

; VXORPS: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vxorps xmm9, xmm13, xmm13  ; c4 41 10 57 cd
  input xmm13 0x0000000000000001_000000000000003e
  input flags AF SF DF OF
  result xmm9 0x0000000000000000_0000000000000000
  result ymm9.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vxorps ymm7, ymm7, ymm13  ; c4 c1 44 57 fd
  input xmm7 0x000fffffffffffff_fc242da16f40869b
  input xmm13 0x7f800001c2830000_5e57dc1c7969fd4b
  input ymm7.high 0x0000000000000008_5d29df16b9f54011
  input ymm13.high 0xc2a540004f000000_c052980000000000
  input flags CF PF ZF
  result xmm7 0x7f8ffffe3d7cffff_a273f1bd16297bd0
  result ymm7.high 0xc2a540004f000008_9d7b4716b9f54011

case memory-128 bits 64
  vxorps xmm3, xmm7, [0x10006c40]  ; c5 c0 57 1c 25 40 6c 00 10
  input xmm7 0x0000000000000033_1fd176105e4bd533
  input flags CF AF ZF
  input memory 0x10006c41 80 00 00 00 00 00 00 3a 46 3f 7d 30 cc 9f 48
  result xmm3 0x489fcc307d3f4609_1fd176105e4b5533
  result ymm3.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vxorps ymm9, ymm4, [0x10003aa0]  ; 67 c5 5c 57 0c 25 a0 3a 00 10
  input xmm4 0x429c53d8b1bd1068_52b4a9dbffffffff
  input ymm4.high 0x882e4f0c4edb17c4_7f8000014f000000
  input flags AF SF
  input memory 0x10003aa0 26 00 00 00 00 00 00 00 94 a4 8a 51 d6 f7 1c 68
  input memory 0x10003ab0 52 ad 86 b0 00 00 00 4f 00 00 00 00 90 ad fc 48
  result xmm9 0x2a80a40ee037b4fc_52b4a9dbffffffd9
  result ymm9.high 0xc0d2e29c4edb17c4_30800001ff86ad52

case fault bits 64
  vxorps ymm8, ymm11, [rip+0x6428]  ; c5 24 57 05 28 64 00 00
  input xmm11 0x9b5cc86021d79ad8_0000000000008000
  input ymm11.high 0xffc00000bfc00000_405bb80000000000
  input flags AF ZF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vxorps xmm2, xmm12, xmm4   ; c5 98 57 d4
  vxorps ymm11, ymm15, ymm4  ; c5 04 57 dc
  input xmm4 0xc0ae61a940d40000_41380000adea9106
  input xmm12 0x7f80000042310000_007fffff00000000
  input flags AF ZF DF
  result xmm2 0xbf2e61a902e50000_4147ffffadea9106
  result xmm11 0xef814e866ffb2f2f_6e172f2f82c5be29
  result ymm2.high 0x0000000000000000_0000000000000000
  result ymm11.high 0x0b0b0b0b0b0b0b0b_0b0b0b0b0b0b0b0b

case code-32 bits 32
  vxorps xmm5, xmm1, xmm1  ; c5 f0 57 e9
  input xmm1 0x000000000000000a_000000003ccdd792
  input flags DF OF
  result xmm5 0x0000000000000000_0000000000000000
  result ymm5.high 0x0000000000000000_0000000000000000

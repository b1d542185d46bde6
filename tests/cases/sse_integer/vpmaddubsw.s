; VPMADDUBSW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpmaddubsw xmm11, xmm7, xmm13  ; c4 42 41 04 dd
  input xmm7 0x3dec8b570b54ac89_499dc4f0de452432
  input xmm13 0x0000000000000002_578d95c18c2061c9
  input flags CF SF DF OF
  result xmm11 0x0000000000000112_d2488000a40802e6
  result ymm11.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpmaddubsw ymm15, ymm14, ymm15  ; c4 42 0d 04 ff
  input xmm14 0x1eb9f806fe77312a_bff8000000000000
  input xmm15 0x0194542f00000001_49de88f1007fffff
  input ymm14.high 0x76790d9fe4d11796_7f8000007f800001
  input ymm15.high 0xbff8000000000000_7ff0000000000001
  input flags CF PF AF ZF SF
  result xmm15 0xb212527a0000002a_1587000000000000
  result ymm15.high 0xde42000000000000_3701000000000001

case memory-128 bits 64
  vpmaddubsw xmm6, xmm1, [rip+0x2cc7]  ; c4 e2 71 04 35 c7 2c 00 00
  input xmm1 0x34640c19c2b38000_be30f3de8e9e46ee
  input flags PF AF DF OF
  input memory 0x10003890 ff ff 7f 00 6b fa 67 93 00 00 00 00 00 68 5e c0
  result xmm6 0x17b804e000000000_c26a57184e62fecc
  result ymm6.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpmaddubsw ymm6, ymm11, gs:[0xe80]  ; 65 c4 e2 25 04 34 25 80 0e 00 00
  input xmm11 0x80000000007fffff_7fc01234ffc00000
  input ymm11.high 0x00cfcb820657a242_0000000000000026
  input flags AF ZF
  input memory 0x10004280 ff ff ff 7f 54 da f0 b4 96 59 2c a3 6f 0f 86 19
  input memory 0x10004290 ac 39 60 c8 ff ff 7f 00 e6 fe 02 13 62 54 f7 69
  result xmm6 0x0c80000015d4ef11_ce4c0e647dc10000
  result ymm6.high 0xf8b974600120f808_000000000000f388

case fault bits 64
  vpmaddubsw xmm12, xmm14, [rip+0x642c]  ; c4 62 09 04 25 2c 64 00 00
  input xmm14 0x648618d155bad7b8_007fffffffc00000
  input flags PF AF ZF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpmaddubsw xmm0, xmm3, xmm5   ; c4 e2 61 04 c5
  vpmaddubsw ymm12, ymm7, ymm4  ; c4 62 45 04 e4
  input xmm3 0x42ddc000c2eec000_4f00000042a5c000
  input xmm5 0xbfc000007f800001_a26cb375b2f68c9c
  input flags CF AF
  result xmm0 0xb7fe0000e93e0000_e2fe0000e572a900
  result xmm12 0x0af80af80af80af8_0af80af80af80af8
  result ymm0.high 0x0000000000000000_0000000000000000
  result ymm12.high 0x1658165816581658_1658165816581658

case code-32 bits 32
  vpmaddubsw xmm6, xmm5, xmm3  ; c4 e2 51 04 f3
  input xmm3 0x405ac80000000000_c28a4000358648c5
  input xmm5 0x958cb75480a74a8a_000fffffffffffff
  input flags PF AF ZF SF OF
  result xmm6 0x5678d7f800000000_f9163fc0bb450cf3
  result ymm6.high 0x0000000000000000_0000000000000000

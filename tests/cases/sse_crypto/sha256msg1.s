; SHA256MSG1: row in frontend-x86/src/ops/sse_crypto.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  sha256msg1 xmm7, xmm11  ; 41 0f 38 cc fb
  input xmm7 0x7e60ab6e82e5f68e_be01717bbb1ad626
  input xmm11 0x42b88000ba0f18a6_42f6400034c09c71
  input flags PF AF ZF SF DF OF
  result xmm7 0x424e8af47cd14231_2efc470077fd9973

case memory-128 bits 64
  sha256msg1 xmm3, [r13d+ebx*4]  ; 67 41 0f 38 cc 9c 9d 00 00 00 00
  input rbx 0xd67bf658ffffffea
  input r13 0xd67bf65810004228
  input xmm3 0x73217b7c5f4fe081_c280800040373752
  input flags PF SF OF
  input memory 0x100041d5 20 4e c0 0f 3b df dc 49 fd eb 92
  result xmm3 0x73217b7c07ad51d2_b3f7b4027a0c58f2

case fault bits 64
  sha256msg1 xmm14, gs:[r11*2+0x3b8a]  ; 65 46 0f 38 cc 34 5d 8a 3b 00 00
  input r11 0x39
  input xmm14 0x7f8000017f800000_7ff0000000000001
  input flags AF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  sha256msg1 xmm8, xmm3  ; 44 0f 38 cc c3
  sha256msg1 xmm0, xmm3  ; 0f 38 cc c3
  input xmm3 0xe11b285e00000002_152ea4e680000000
  input xmm8 0x486534bec670d658_7c2fb86300000000
  input flags CF ZF SF DF
  result xmm0 0x312040206c6c6c6c_6c6c6c6c6c6c6c6c
  result xmm8 0x596554beff24d53f_1904835e27657777

case code-32 bits 32
  sha256msg1 xmm7, xmm6  ; 0f 38 cc fe
  input xmm6 0x00000000007fffff_dd56dab466e3f00a
  input xmm7 0xc2a000002317fa4b_498a5b85c74ca126
  input flags PF AF ZF
  result xmm7 0xa6b320593ce96af3_b64073fd5c8faecb

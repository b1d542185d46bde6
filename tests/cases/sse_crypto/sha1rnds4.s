; SHA1RNDS4: row in frontend-x86/src/ops/sse_crypto.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  sha1rnds4 xmm10, xmm13, 0x10  ; 45 0f 3a cc d5 10
  input xmm10 0x000fffffffffffff_5a84a8a1a442db0f
  input xmm13 0x83b291b0d712e579_5b7cc41e120c8343
  input flags PF ZF DF
  result xmm10 0x6768d2cec9a25347_e1e7acd98eae6cf2

case memory-128-immediate bits 64
  sha1rnds4 xmm8, [rip+0x2cb6], 0xff  ; 44 0f 3a cc 05 b6 2c 00 00 ff
  input xmm8 0x6d8a7d40ffc00000_4b655eab361749db
  input flags CF ZF OF
  input memory 0x10003880 e3 12 fa c6 eb 9e 40 6e 18 40 b3 20 8d f7 90 a9
  result xmm8 0xb7f523bd26e22023_0e3ee2f229fd5e38

case fault bits 64
  sha1rnds4 xmm12, [ebp+0x63], 0x4c  ; 67 44 0f 3a cc a5 63 00 00 00 4c
  input rbp 0x125ff25110006f96
  input xmm12 0x2b86a26a2bf45660_000000003f800000
  input flags CF ZF SF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  sha1rnds4 xmm7, [rip+0x37a7], 0x80  ; 0f 3a cc 3d a7 37 00 00 80
  sha1rnds4 xmm14, xmm15, 0x3e        ; 45 0f 3a cc f7 3e
  input xmm7 0xbff8000000000000_8a42d44cffffffff
  input flags CF PF AF OF
  input memory 0x10004370 a7 ac 33 e5 59 2a eb d5 00 00 b3 c1 ab 65 68 aa
  result xmm7 0x0ae3f182f1219cd1_26650e4980fab7d6
  result xmm14 0x0217b16ec86dad70_58a0d20fac8fb7ff

case code-32 bits 32
  sha1rnds4 xmm7, xmm1, 0x80  ; 0f 3a cc f9 80
  input xmm1 0xfad8257bb0dfbe34_000000000000003b
  input xmm7 0x14eb194db5df5a76_adfe34b41ad34b6d
  input flags PF DF
  result xmm7 0xc8018908fafe4210_c9c9fd9ae8a6f67c

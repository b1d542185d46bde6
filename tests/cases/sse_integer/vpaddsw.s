; VPADDSW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpaddsw xmm6, xmm5, xmm2  ; c5 d1 ed f2
  input xmm2 0x000000000000000c_c2b3000016efc113
  input xmm5 0x977cfc02f6d89fe5_c28cc000ff800000
  input flags CF PF SF
  result xmm6 0x977cfc02f6d89ff1_853fc000166fc113
  result ymm6.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpaddsw ymm0, ymm4, ymm5  ; c5 dd ed c5
  input xmm4 0x9e56a61800000000_cebe2f9bc2af8000
  input xmm5 0x2006f2b9ffffffff_a0add3ea28178310
  input ymm4.high 0x1e1311fd00000000_f793cb66ec7be8b5
  input ymm5.high 0x06ce25f80000007f_3820f4a100000002
  input flags CF AF SF DF
  result xmm0 0xbe5c98d1ffffffff_80000385eac68000
  result ymm0.high 0x24e137f50000007f_2fb3c007ec7be8b7

case memory-128 bits 64
  vpaddsw xmm6, xmm13, gs:[rsi*2+0xd08]  ; 65 c5 91 ed 34 75 08 0d 00 00
  input rsi 0x34
  input xmm13 0x000fffffffffffff_41ff000054b19450
  input flags PF AF SF
  input memory 0x10004170 3d 00 00 00 00 00 00 00 d3 40 ab cb 34 3f 4a 59
  result xmm6 0x59593f33cbaa40d2_41ff000054b1948d
  result ymm6.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpaddsw ymm6, ymm15, [r15d+0x51]  ; 67 c4 c1 05 ed b7 51 00 00 00
  input r15 0x9d41eccc100044af
  input xmm15 0x848651206e103509_c1ea0000007fffff
  input ymm15.high 0x0000000000000025_6c9df369a0e7b2aa
  input flags CF ZF SF DF OF
  input memory 0x10004500 86 89 f0 3a b5 7c e4 54 ff ff ff ff ff ff ff ff
  input memory 0x10004510 02 00 00 00 79 ce 62 fc 8c 71 c1 e1 96 39 23 4c
  result xmm6 0x8485511f6e0f3508_16ce7cb53b6f8985
  result ymm6.high 0x4c233996e1c171b1_68ffc1e2a0e7b2ac

case fault bits 64
  vpaddsw ymm13, ymm3, [ebp-0x5e]  ; 67 c5 65 ed ad a2 ff ff ff
  input rbp 0xac6f660610007041
  input xmm3 0x0000000000000025_709ccd59b14a0157
  input ymm3.high 0x8a09be30c4314ccc_e46e0cc4f11d9dc0
  input flags PF AF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpaddsw ymm7, ymm2, ymm14   ; c4 c1 6d ed fe
  vpaddsw xmm10, xmm5, xmm15  ; c4 41 51 ed d7
  input xmm2 0x000000000000000d_280d2a1ddd4e3822
  input xmm14 0xf5e4c1a9d7efcc28_0000000000000002
  input ymm2.high 0x8000000000000000_65d76253a0d207dd
  input ymm14.high 0x0000000000000022_e087393380000000
  input flags CF PF SF
  result xmm7 0xf5e4c1a9d7efcc35_280d2a1ddd4e3824
  result xmm10 0x5454545454545454_5454545454545454
  result ymm7.high 0x8000000000000022_465e7fff800007dd
  result ymm10.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpaddsw xmm6, xmm7, xmm1  ; c5 c1 ed f1
  input xmm1 0x67d52d639a4d0194_a4e2d3623dbc58f9
  input xmm7 0x0000000000008000_3f80000057bea0b0
  input flags CF PF AF ZF SF DF OF
  result xmm6 0x67d52d639a4d8194_e462d3627ffff9a9
  result ymm6.high 0x0000000000000000_0000000000000000

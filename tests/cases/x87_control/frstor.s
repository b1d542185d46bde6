; FRSTOR: row in frontend-x86/src/ops/x87_control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-752 bits 64
  frstor fpustate94 ptr [eax-0x28]  ; 66 67 dd a0 d8 ff ff ff
  input rax 0x99b75ff7100041a8
  input flags CF OF
  input x87.control 0x65c
  input x87.status 0x4c44
  input x87.empty 0x71
  input x87.r0 0xc014_8000000000008000
  input x87.r1 0xc015_800000000000001c
  input x87.r2 0x401b_fd30dabdfa2791ee
  input x87.r3 0xc019_d0c0000000000000
  input x87.r4 0x7ffe_ffffffffffffffff
  input x87.r5 0x4019_b5daf00000000000
  input x87.r6 0xc019_a465640b215e1664
  input x87.r7 0xd596_f0233cbc0314e0eb
  input memory 0x10004180 c2 2f 06 82 9e bf 00 00 00 00 00 00 00 00 c0 ff
  input memory 0x10004190 34 12 c0 7f 00 00 ce 41 e5 b0 64 a8 09 6b af 9b
  input memory 0x100041a0 ff ff ff ff 24 98 23 e6 34 12 00 00 00 00 f8 7f
  input memory 0x100041b0 0c 72 b1 9b 06 9f a2 70 37 71 fa f9 c3 74 7e 38
  input memory 0x100041c6 f8 bf 00 00 00 00 00 00 f8 ff
  input memory 0x100041d6 f0 3f 01
  result x87.control 0xf42
  result x87.status 0x8286
  result x87.empty 0x72
  result x87.r0 0x41ce_00007fc01234ffc0
  result x87.r1 0xffff_9baf6b09a864b0e5
  result x87.r2 0x0000_1234e6239824ffff
  result x87.r3 0x9f06_9bb1720c7ff80000
  result x87.r4 0x387e_74c3f9fa713770a2
  result x87.r5 0x0000_bff8000000000000
  result x87.r6 0x0000_0000fff800000000
  result x87.r7 0x0000_000000013ff00000

case to-memory-864 bits 64
  frstor [rax*8+0x10004548]  ; dd 24 c5 48 45 00 10
  input rax 0x17
  input flags PF AF OF
  input x87.control 0x47f
  input x87.status 0x650e
  input x87.empty 0x0
  input x87.r0 0xbff2_a6cdada18a39bcbe
  input x87.r1 0xf9f3_b33ba8c88e166f40
  input x87.r2 0x9e24_c51a418c48669e4b
  input x87.r3 0xc009_8000000000000000
  input x87.r4 0xf4b0_dd6622c597ea5715
  input x87.r5 0x3ff3_d3c18f7ce347ec31
  input x87.r6 0x0001_8000000000000000
  input x87.r7 0x2e8b_14e7b799cff0c7e8
  input memory 0x10004604 8d b7
  input memory 0x10004625 20 5b c0 00 00 00 00 00 00 f0 ff 30 e3 19 fc 4c
  input memory 0x10004635 32 a9 3c a5 8c fc f4 fc 52 7b e8 c1 ea 0b 7f 2a
  input memory 0x10004645 63 a5 ac 30 1d b2 b2 55 ef 59 09
  input memory 0x10004655 c8 56 c0 0a 24 64 93 00 00 80 3f 00 00 97 41 ab
  input memory 0x10004665 1e 39 84 00 00 7c c2
  result x87.control 0x40
  result x87.status 0xb78d
  result x87.r0 0x8ca5_3ca9324cfc19e330
  result x87.r1 0x7f0b_eac1e87b52fcf4fc
  result x87.r2 0xef55_b2b21d30aca5632a
  result x87.r3 0xc056_c800000000000959
  result x87.r4 0x0000_3f8000009364240a
  result x87.r5 0xc27c_000084391eab4197
  result x87.r6 0x2000_0000000000000000
  result x87.r7 0xfff0_000000000000c05b

case fault bits 64
  frstor [rax*8+0x10006ef6]  ; dd 24 c5 f6 6e 00 10
  input rax 0x20
  input flags CF PF SF
  input x87.control 0x67f
  input x87.status 0x1571
  input x87.empty 0x80
  input x87.r0 0x4a29_492be7d23edced34
  input x87.r1 0xbfed_86d067415aa41279
  input x87.r2 0xbfee_e533238408b3a453
  input x87.r3 0x133d_5aa2cd5318e53154
  input x87.r4 0x3fea_af1f1df500000000
  input x87.r5 0x7fff_c000000000000000
  input x87.r6 0xc022_8000000000000037
  input x87.r7 0x734a_47cd087396829cfb
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  frstor gs:[0x1080]  ; 65 dd 24 25 80 10 00 00
  frstor gs:[0x1080]  ; 65 dd 24 25 80 10 00 00
  input flags CF ZF OF
  input x87.control 0x77f
  input x87.status 0x1a48
  input x87.empty 0x0
  input x87.r0 0x0000_0000000000000001
  input x87.r1 0xc024_cfff75e53ac83fe2
  input x87.r2 0x400b_8000000000000002
  input x87.r3 0xc022_af55c5c20be00000
  input x87.r4 0x7fff_4000000000000000
  input x87.r5 0xc022_9ce1f607af000000
  input x87.r6 0x400d_800000000000000e
  input x87.r7 0xc015_8000000000000000
  input memory 0x10004480 e7 95 00 00 62 85 00 00 34 12
  input memory 0x1000449a 04 e3 6c 81 0f f1 30 24 cf 22 3c 9d a4 8b 04 b0
  input memory 0x100044aa 82 3b e9 34 b0 de 0a 00 00 00 00 00 00 00 cd 93
  input memory 0x100044ba cb 07 34 12 c0 7f 01 00 00 00 00 00 00 00 60 a3
  input memory 0x100044ca 44 13 8a 60 19 9c 0c ca bd 3b d5 0c 03 d6 63 dd
  input memory 0x100044da 97 38 13 34 56 01 00 00 00 00 00 00 f0 7f 88 a4
  input memory 0x100044ea 7a 12
  result x87.control 0x1567
  result x87.status 0x562
  result x87.empty 0x4
  result x87.r0 0x9d3c_22cf2430f10f816c
  result x87.r1 0xdeb0_34e93b82b0048ba4
  result x87.r2 0x93cd_000000000000000a
  result x87.r3 0x0000_00017fc0123407cb
  result x87.r4 0x608a_1344a36000000000
  result x87.r5 0xd603_0cd53bbdca0c9c19
  result x87.r6 0x0000_015634133897dd63
  result x87.r7 0x127a_a4887ff000000000

case code-32 bits 32
  frstor fpustate94 ptr [ecx-0x67]  ; 66 dd a1 99 ff ff ff
  input rcx 0x100063a7
  input flags CF ZF SF OF
  input x87.control 0xa7f
  input x87.status 0x7e54
  input x87.empty 0x40
  input x87.r0 0x3fff_0000000000000001
  input x87.r1 0x3fff_9543000000000000
  input x87.r2 0x7fff_4000000000000000
  input x87.r3 0xbfff_b799f00000000000
  input x87.r4 0xc003_af0887fac9e3d99f
  input x87.r5 0x401e_ff56155e019edda7
  input x87.r6 0x4003_b38c1102bb9b0110
  input x87.r7 0x6991_cbdeb79e59481d61
  input memory 0x10006340 f5 f3 2c cf 00 00 00 00 00 00 00 00 00 90 45 40
  input memory 0x10006356 f8 ff ff ff ff ff f6 fa ca d7 77 c8 ce 1d b0 ed
  input memory 0x10006366 be c7 00 00 00 00 00 00 00 80 34 12
  input memory 0x10006376 f8 7f 70 97 35 bb d6 62 49 f9 a5 ec 92 ca
  input memory 0x10006386 96 41 32 be 1a 87 4f 57 85 30 ec c8 ed 0a e0 32
  input memory 0x10006396 b3 2e f8 a9 c9 e9 08 59
  result x87.control 0x1375
  result x87.status 0xcfac
  result x87.empty 0x0
  result x87.r0 0x5908_e9c9a9f82eb332e0
  result x87.r1 0xfff8_0000000000004045
  result x87.r2 0xc877_d7cafaf6ffffffff
  result x87.r3 0x0000_0000c7beedb01dce
  result x87.r4 0x0000_0000123480000000
  result x87.r5 0xf949_62d6bb3597707ff8
  result x87.r6 0xbe32_41960000ca92eca5
  result x87.r7 0x0aed_c8ec3085574f871a

; VPHADDSW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vphaddsw xmm7, xmm2, xmm15  ; c4 c2 69 03 ff
  input xmm2 0xad5fa5d7c2ed4000_4233beaf2cdecfc1
  input xmm15 0x00000001007fffff_420300002d9e1aca
  input flags CF PF ZF SF
  result xmm7 0x0001007e42034868_800002ed00e2fc9f
  result ymm7.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vphaddsw ymm1, ymm0, ymm1  ; c4 e2 7d 03 c9
  input xmm0 0xf2e3baf75464e8a5_769e5ddf0447b341
  input xmm1 0xc046500000000000_405e480000000000
  input ymm0.high 0xaff249e9f679efd3_e5e3df3741e40000
  input ymm1.high 0x3f800000c3162c54_31c6e7e810a44c22
  input flags CF AF ZF SF OF
  result xmm1 0x104600007fff0000_adda3d097fffb788
  result ymm1.high 0x3f80ef6a19ae5cc6_f9dbe64cc51a41e4

case memory-128 bits 64
  vphaddsw xmm5, xmm0, [r15d+r8d*2-0x4c]  ; 67 c4 82 79 03 ac 47 b4 ff ff ff
  input r8 0x2af79b41ffffffe5
  input r15 0x2af79b4110004502
  input xmm0 0x548003aa5f35aaa1_40c643fbd4bb6d51
  input flags ZF SF
  input memory 0x10004480 26 42 37 9c 9a a0 ef 7c bc 74 3a 6f 00 00 c0 bf
  result xmm5 0xbfc07fff1d89de5d_582a09d67fff420c
  result ymm5.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vphaddsw ymm8, ymm4, [rip+0x3477]  ; c4 62 5d 03 05 77 34 00 00
  input xmm4 0x28ac0cacb288e572_af65f19d24f234c6
  input ymm4.high 0x72a903f692220e45_0000000000000032
  input flags CF PF OF
  input memory 0x10004040 b1 4a 84 61 00 65 59 e0 a6 21 ef 31 ba 9d f3 5a
  input memory 0x10004055 f0 46 40 00 80 f7 42 00 00 d9 c2
  result xmm8 0xf8ad539545597fff_355897faa10259b8
  result ymm8.high 0xc2d9c2f730460000_769fa06700000032

case fault bits 64
  vphaddsw ymm4, ymm13, [0x10006ff1]  ; c4 e2 15 03 24 25 f1 6f 00 10
  input xmm13 0x436bd960f302e498_7ff0000000000001
  input ymm13.high 0xc055680000000000_41e0000000000000
  input flags ZF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vphaddsw ymm8, ymm2, [0x10003e60]  ; c4 62 6d 03 04 25 60 3e 00 10
  vphaddsw ymm9, ymm2, ymm9          ; c4 42 6d 03 c9
  input xmm2 0xc05ca00000000000_866da93462b8f625
  input ymm2.high 0xcfb328d7bc6360a7_3d7950b5e9146ed4
  input flags PF ZF OF
  input memory 0x10003e60 6c a3 a3 24 38 7f 77 4d 00 00 00 00 00 00 f0 ff
  input memory 0x10003e70 34 12 c0 7f ee a5 e3 fa f2 4a 7d b0 f5 4e 82 e5
  result xmm8 0xfff000007fffc80f_80000000800058dd
  result xmm9 0x5252525252525252_80000000800058dd
  result ymm8.high 0x3477fb6fa0d17fff_f88a1d0a7fff57e8
  result ymm9.high 0x7272727272727272_f88a1d0a7fff57e8

case code-32 bits 32
  vphaddsw xmm2, xmm6, xmm7  ; c4 e2 49 03 d7
  input xmm6 0x0000000000000027_bdf110b8c2ad4000
  input xmm7 0x403ee86effc00000_4046600000000000
  input flags SF DF OF
  result xmm2 0x28acffc07fff0000_00000027cea902ad
  result ymm2.high 0x0000000000000000_0000000000000000

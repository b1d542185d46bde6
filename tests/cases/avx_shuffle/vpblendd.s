; VPBLENDD: row in frontend-x86/src/ops/avx_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  vpblendd xmm14, xmm2, xmm0, 0xcc  ; c4 63 69 02 f0 cc
  input xmm0 0x42618000ffc00000_ae5b1d0ed40351eb
  input xmm2 0x5028b12fae01bc6d_df414b65afccaef8
  input flags AF ZF
  result xmm14 0x42618000ffc00000_df414b65afccaef8
  result ymm14.high 0x0000000000000000_0000000000000000

case register-256-immediate bits 64
  vpblendd ymm10, ymm11, ymm8, 0x19  ; c4 43 25 02 d0 19
  input xmm8 0x168479f94289c000_0a2ed1c3144bd578
  input xmm11 0x70984e2a066ab63f_c2e6c0007096fd90
  input ymm8.high 0xef3d090f00007fff_4229800042818000
  input ymm11.high 0x0302036db71e20e2_827c071565d1185f
  input flags PF AF ZF
  result xmm10 0x168479f9066ab63f_c2e6c000144bd578
  result ymm10.high 0x0302036db71e20e2_827c071542818000

case memory-128-immediate bits 64
  vpblendd xmm4, xmm11, [r13d], 0xf  ; 67 c4 c3 21 02 a5 00 00 00 00 0f
  input r13 0x808bd70610004240
  input xmm11 0xb317d6d9ab068652_f445f4d783f4fcf8
  input flags CF AF ZF SF OF
  input memory 0x10004245 d0 5d c0 0b
  result xmm4 0x000000000000000b_c05dd00000000000
  result ymm4.high 0x0000000000000000_0000000000000000

case memory-256-immediate bits 64
  vpblendd ymm7, ymm3, [0x10004600], 1  ; c4 e3 65 02 3c 25 00 46 00 10 01
  input xmm3 0xc2cb4000fe8aa1dc_800000008ce34507
  input ymm3.high 0xfc3e82aed5272fc4_0000000000000010
  input flags CF ZF
  input memory 0x10004605 10 41 40 45 90 ae 05 3f 7d be 57 f9 97 c5 59 bd
  input memory 0x10004615 62 8e ca 23 05 ac a3 69 0e 08 20
  result xmm7 0xc2cb4000fe8aa1dc_8000000000000000
  result ymm7.high 0xfc3e82aed5272fc4_0000000000000010

case sequence bits 64
  vpblendd ymm13, ymm7, [rbx*4+0x100046c0], 0xff  ; c4 63 45 02 2c 9d c0 46 00 10 ff
  vpblendd ymm1, ymm3, ymm1, 0                    ; c4 e3 65 02 c9 00
  input rbx 0x30
  input xmm7 0xc004000000000000_fff0000000000000
  input ymm7.high 0x0000000000000000_c843860e84612ce6
  input flags CF AF ZF SF OF
  input memory 0x10004780 32 91 ee 82 eb ab f3 11 e3 12 ec 88 c4 ac e7 f0
  input memory 0x10004790 47 d9 79 78 b6 8b 0f aa 2f d8 2e 1e 48 43 00 68
  result xmm1 0x2323232323232323_2323232323232323
  result xmm13 0xf0e7acc488ec12e3_11f3abeb82ee9132
  result ymm1.high 0x3333333333333333_3333333333333333
  result ymm13.high 0x680043481e2ed82f_aa0f8bb67879d947

case code-32 bits 32
  vpblendd xmm5, xmm0, xmm2, 0x7f  ; c4 e3 79 02 ea 7f
  input xmm0 0xafd78a657a4043e0_3f800000007fffff
  input xmm2 0x3ee04c602d021abe_3b546ef2555fac50
  input flags CF PF OF
  result xmm5 0x3ee04c602d021abe_3b546ef2555fac50
  result ymm5.high 0x0000000000000000_0000000000000000

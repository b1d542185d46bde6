; VPSHUFHW: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  vpshufhw xmm10, xmm11, 0x25  ; c4 41 7a 70 d3 25
  input xmm11 0x0379711ea5b021ed_000000000000001d
  input flags PF SF
  result xmm10 0x21ed711ea5b0a5b0_000000000000001d
  result ymm10.high 0x0000000000000000_0000000000000000

case register-256-immediate bits 64
  vpshufhw ymm0, ymm14, 1  ; c4 c1 7e 70 c6 01
  input xmm14 0x2e57d4073efa2cfd_f5ef45db429f20ee
  input ymm14.high 0x25787bb2e533c5d4_000000000000000f
  input flags CF PF OF
  result xmm0 0x2cfd2cfd2cfd3efa_f5ef45db429f20ee
  result ymm0.high 0xc5d4c5d4c5d4e533_000000000000000f

case memory-128-immediate bits 64
  vpshufhw xmm7, [rip+0x3b07], 0xf4  ; c5 fa 70 3d 07 3b 00 00 f4
  input flags CF PF AF ZF SF DF
  input memory 0x100046d2 80 3f 81 7e 34 b5 32 f2 a5 22 5b b7 e6 9a
  result xmm7 0x9ae69ae622a5f232_b5347e813f800000
  result ymm7.high 0x0000000000000000_0000000000000000

case memory-256-immediate bits 64
  vpshufhw ymm8, [rip+0x3537], 0x2d  ; c5 7e 70 05 37 35 00 00 2d
  input flags SF
  input memory 0x10004106 f8 bf 00 00 00 00 00 00 00 00 00 00 00 00 b2 ba
  input memory 0x10004116 d8 99 00 00 00 00 00 78 53 c0
  result xmm8 0x0000000000000000_bff8000000000000
  result ymm8.high 0x00007800c0530000_99d8bab200000000

case fault bits 64
  vpshufhw ymm6, gs:[0x3be2], 0x2c  ; 65 c5 fe 70 34 25 e2 3b 00 00 2c
  input flags CF AF ZF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpshufhw xmm13, xmm3, 0x76  ; c5 7a 70 eb 76
  vpshufhw xmm0, xmm2, 0xff   ; c5 fa 70 c2 ff
  input xmm3 0xc24f1413845e72d8_4f00000080000000
  input flags CF PF AF ZF OF
  result xmm0 0x2222222222222222_2222222222222222
  result xmm13 0x845ec24f845e1413_4f00000080000000
  result ymm0.high 0x0000000000000000_0000000000000000
  result ymm13.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpshufhw xmm1, xmm3, 0xff  ; c5 fa 70 cb ff
  input xmm3 0x5c3e0bedc0780000_48dad625529e1236
  input flags CF PF OF
  result xmm1 0x5c3e5c3e5c3e5c3e_48dad625529e1236
  result ymm1.high 0x0000000000000000_0000000000000000

; VPUNPCKHWD: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpunpckhwd xmm13, xmm12, xmm10  ; c4 41 19 69 ea
  input xmm10 0xfff0000000000000_0c61f844c39d638f
  input xmm12 0x7fffffffffffffff_c04ac00000000000
  input flags CF PF SF OF
  result xmm13 0xfff07fff0000ffff_0000ffff0000ffff
  result ymm13.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpunpckhwd ymm3, ymm12, ymm3  ; c5 9d 69 db
  input xmm3 0x0000000000000000_08f91b7300000080
  input xmm12 0xee30c2ef32bff311_000000000000002e
  input ymm3.high 0x8000000000000000_50454f9040cc0000
  input ymm12.high 0x7ff8000000001234_4ef6757fb081b36f
  input flags SF
  result xmm3 0x0000ee300000c2ef_000032bf0000f311
  result ymm3.high 0x80007ff800000000_0000000000001234

case memory-128 bits 64
  vpunpckhwd xmm10, xmm5, [esp+ebp+4]  ; 67 c5 51 69 94 2c 04 00 00 00
  input rsp 0x52eabf2210003852
  input rbp 0x52eabf220000000a
  input xmm5 0xffffffffffffffff_8c8f41af5bb5cdfd
  input flags PF ZF OF
  input memory 0x10003860 1c 18 cb 8f bf 91 1e 8a 00 00 00 80 00 40 e4 c2
  result xmm10 0xc2e4ffff4000ffff_8000ffff0000ffff
  result ymm10.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpunpckhwd ymm6, ymm6, [0x10003a80]  ; c5 cd 69 34 25 80 3a 00 10
  input xmm6 0xebd1a0c55b07080b_7cfd182ee115dcb1
  input ymm6.high 0x0000000000007fff_3ff0000000000000
  input flags PF ZF SF DF OF
  input memory 0x10003a80 76 c8 3b ef 26 cc 99 f3 f3 04 1d 2b 8b 08 65 90
  input memory 0x10003a92 b0 3f 00 00 8c 40 a3 c5 c5 3c ff 04 b9 ed
  result xmm6 0x9065ebd1088ba0c5_2b1d5b0704f3080b
  result ymm6.high 0xedb9000004ff0000_3cc50000c5a37fff

case fault bits 64
  vpunpckhwd xmm12, xmm3, [rbx*2+0x10006fdf]  ; c5 61 69 24 5d df 6f 00 10
  input rbx 0xe
  input xmm3 0x425c000042728000_e6314745e7c2b823
  input flags CF PF AF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpunpckhwd xmm13, xmm9, xmm7    ; c5 31 69 ef
  vpunpckhwd ymm10, ymm13, ymm15  ; c4 41 15 69 d7
  input xmm7 0xeac04d69b3175277_0766da927396f774
  input xmm9 0x6062d1e41f815440_0000000000000002
  input flags PF AF SF
  result xmm10 0x2f2feac02f2f6062_2f2f4d692f2fd1e4
  result xmm13 0xeac060624d69d1e4_b3171f8152775440
  result ymm10.high 0x3f3f00003f3f0000_3f3f00003f3f0000
  result ymm13.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpunpckhwd xmm5, xmm6, xmm6  ; c5 c9 69 ee
  input xmm6 0x7fed0ed75cbcb5ce_0000000000000000
  input flags AF SF OF
  result xmm5 0x7fed7fed0ed70ed7_5cbc5cbcb5ceb5ce
  result ymm5.high 0x0000000000000000_0000000000000000

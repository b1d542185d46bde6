; FXRSTOR64: row in frontend-x86/src/ops/sse_control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-4096 bits 64
  fxrstor64 [ebp]  ; 67 48 0f ae 8d 00 00 00 00
  input rbp 0xda6f570310004400
  input flags CF PF SF
  input x87.control 0x356
  input x87.status 0x5942
  input x87.empty 0x4
  input x87.r0 0xf71e_1845b7c6b964a046
  input x87.r1 0xbffa_cd0ad49c26dfb9e4
  input x87.r2 0xbffb_d02da199b66860a9
  input x87.r3 0x53ec_4961b96b29c05233
  input x87.r4 0x3ffb_b99691b6b1ee76bb
  input x87.r5 0x3ff8_d2d4c4e952a30b5f
  input x87.r6 0xc007_800000000000003f
  input x87.r7 0x3ffa_ee55315b32fde3f8
  input memory 0x10004400 39 c0 68 e0 4c cd 4f ab
  input memory 0x10004418 af bf 00 00 00 00 00 00 00 00 7a 41 12 10 5e 34
  input memory 0x10004428 53 fa d5 07 00 00 e5 c2 72 0c eb 21 00 00 c0 bf
  input memory 0x10004438 4a 0f f4 2e 00 00 09 42 1c
  input memory 0x10004448 dd f9 fc 4b 34 12 c0 7f 00 00 00 00 00 00 00 80
  input memory 0x10004458 e4 ea 15 58 63 98 63 1d 00 80 75 42 34 12 c0 7f
  input memory 0x10004468 01 00 00 00 00 00 f0 7f 00 00 00 00 00 c0 36 40
  input memory 0x10004478 34 12 c0 7f 00 00 70 c0 00 00 00 00 00 80 29 40
  input memory 0x1000448e 01 40 00 00 c0 ff 00 00 c0 ff cd f9 c2 72 6b 8f
  input memory 0x1000449e 95 f1 01 00 00 00 00 00 f0 7f 7f 00 00 00 e9 50
  input memory 0x100044ae 76 de 2a 8f bf e6 d1 0b 49 1e 00 00 00 80 7e 38
  input memory 0x100044be f3 00 00 00 80 3f 00 80 da c2 b9 5e 0e 0b 84 a8
  input memory 0x100044ce 7a 39 b0 d6 e1 0a e1 13 95 ec 00 00 22 c2 00 c0
  input memory 0x100044de f2 c2 00 00 00 00 00 f8 57 40 46 01 b4 c0
  input memory 0x100044ef 4f 54 89 7e 43 55 e2 40 6b 00 00 36 42 01
  input memory 0x10004501 c0 ef 42 00 80 ce 42 79 12 52 fa 3d b7 cb 6b
  input memory 0x10004515 10 55 40 f7 ea 33 88 23 bd 60 fb 4b b2 3e f8 a6
  input memory 0x10004525 42 d9 4d 20 00 00 00 00 00 00 00 ce f6 9d 49 8d
  input memory 0x10004535 d8 e1 28 32 00 00 00 00 00 00 00 34 12 c0 7f c9
  input memory 0x10004545 47 ff bc 01
  input memory 0x10004555 68 51 c0 00 80 c8 c2 00 00 00 4f 00 80 d5 42 f2
  input memory 0x10004565 72 95 43 00 80 4f c2 00 40 88 c2 af e9 c2 fa a8
  input memory 0x10004575 c7 99 0c 00 00 c0 bf 00 80 06 42 f2 da 49 cb b7
  input memory 0x10004585 17 14 49 02 00 00 00 00 00 00 00 16 eb 33 95 32
  input memory 0x10004595 fe 53 60 00 00 00 00 00 c0 25 c0
  input memory 0x100045f0 e6 a8 d0 3c 9b 18 87 5f 42 cf c3 74 91 b7 22 15
  result xmm0 0xde7650e90000007f_7ff0000000000001
  result xmm1 0x00f3387e80000000_1e490bd1e6bf8f2a
  result xmm2 0x397aa8840b0e5eb9_c2da80003f800000
  result xmm3 0xc2f2c000c2220000_ec9513e10ae1d6b0
  result xmm4 0x4f000000c0b40146_4057f80000000000
  result xmm5 0x0000000142360000_6b40e255437e8954
  result xmm6 0x6bcbb73dfa521279_42ce800042efc000
  result xmm7 0xfb60bd238833eaf7_4055100000000000
  result xmm8 0x0000000000000020_4dd942a6f83eb24b
  result xmm9 0x0000000000000032_28e1d88d499df6ce
  result xmm10 0x0000000000000001_bcff47c97fc01234
  result xmm11 0x4f000000c2c88000_c051680000000000
  result xmm12 0xc2884000c24f8000_439572f242d58000
  result xmm13 0x42068000bfc00000_0c99c7a8fac2e9af
  result xmm14 0x0000000000000002_491417b7cb49daf2
  result xmm15 0xc025c00000000000_6053fe329533eb16
  result mxcsr 0xbfaf
  result x87.control 0x79
  result x87.status 0x6068
  result x87.empty 0xb3
  result x87.r0 0x0001_7fc0123442758000
  result x87.r1 0x1234_4036c00000000000
  result x87.r2 0x0000_4029800000000000
  result x87.r3 0xf9cd_ffc00000ffc00000
  result x87.r4 0xfa53_345e1012417a0000
  result x87.r5 0x0f4a_bfc0000021eb0c72
  result x87.r6 0xf9dd_000000000000001c
  result x87.r7 0xeae4_8000000000000000

case fault bits 64
  fxrstor64 [rbp*2+0x10006e17]  ; 48 0f ae 0c 6d 17 6e 00 10
  input rbp 0x20
  input flags CF ZF SF OF
  input x87.control 0x47f
  input x87.status 0x375f
  input x87.empty 0xb7
  input x87.r0 0xc005_8816b2bc18060a6e
  input x87.r1 0x3ff2_8ab1a00000000000
  input x87.r2 0xc032_8bdb744c00007fff
  input x87.r3 0x4015_8000000000008000
  input x87.r4 0xbff4_ff560e4edfae2886
  input x87.r5 0x3ff6_d84055a7c992f055
  input x87.r6 0x3ff3_eebc79f24772bc77
  input x87.r7 0xbfff_8000000000000000
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  fxrstor64 [r10*8+0x10003e70]  ; 4a 0f ae 0c d5 70 3e 00 10
  fxrstor64 [r10*8+0x10003e70]  ; 4a 0f ae 0c d5 70 3e 00 10
  input r10 0x2a
  input flags CF PF AF OF
  input x87.status 0x7526
  input x87.empty 0x50
  input x87.r0 0x7ffe_ffffffffffffffff
  input x87.r1 0x4652_a84eff122e438ec1
  input x87.r2 0xbfd7_c4af495ca00fed73
  input x87.r3 0x7ffe_ffffffffffffffff
  input x87.r4 0x3fda_bb34148ecbbdcd29
  input x87.r5 0x3fda_c0285bc5b88d4777
  input x87.r6 0x8000_0000000000000000
  input x87.r7 0x3fdb_895b9f981485e990
  input memory 0x10003fc0 98 1c 6f 7d e8 dc b6 50
  input memory 0x10003fd8 8a 3f 00 00 00 00 00 00 00 00 c0 ff ef 94 9e f0
  input memory 0x10003fea 97 c1 fa f8 cc f3 ff 4d d9 bc 71 e8 e6 82 01
  input memory 0x10003ffe f0 7f 00 00 00 00 00 18 59 40 bf 40 bd 08 e9 16
  input memory 0x1000400e 56 47 c5 bc 66 32 18 a6 20 49 00 00 00 00 00 70
  input memory 0x1000401e 55 40 fd a6 26 3e 00 00 00 00 23 26 89 63 0d f1
  input memory 0x1000402e 0d f1 ff 7f 00 00 86 f1 ba a8 36
  input memory 0x10004040 7c 44 34 49 00 80 4d 42 44 6f b2 da 00 00 b9 41
  input memory 0x10004050 97 a0 25 09 96 e4 db 93 7f 00 00 00 de 69 9f 3e
  input memory 0x10004061 80 24 c2 00 00 80 ff 0e
  input memory 0x10004072 29 c2 29 0c d0 08 00 00 00 80 1c b4 ac 2c 01
  input memory 0x10004082 80 7f 00 00 80 ff 01 00 00 00 00 00 f0 7f
  input memory 0x10004095 c8 50 c0 3a 20 9f be 83 ca bf b9 0e
  input memory 0x100040a8 02 00 00 00 b8 e0 ee 2d 00 00 00 00 00 00 f0 7f
  input memory 0x100040be f8 bf 2d 00 00 00 00 00 00 00 00 00 c0 ff 34 12
  input memory 0x100040ce c0 7f ba bc f6 35 ce 22 a8 19 01 00 00 00 e2 57
  input memory 0x100040de 2b 79 6c c3 6b a4 ab c8 e4 23 02
  input memory 0x100040f5 58 52 c0 02
  input memory 0x10004105 50 56 c0 34 12 c0 7f 00 00 00 c2
  input memory 0x10004117 80 66 3b 46 51 01 00 80 7f 01
  input memory 0x1000412f 80 7f 00 00 00 94 e5 a7 f5 8f d6 89 0e 7b 72 91
  input memory 0x1000413f 26 00 00 00 00 00 50 47 c0 00 00 00 00 00 00 f0
  input memory 0x1000414f ff 49 d1 f5 58 a1 8d f8 9b ff 7f 00 00 ab 52 1c
  input memory 0x1000415f 44
  input memory 0x100041b0 60 c0 56 83 b7 cc 23 b4 00 00 00 00 00 00 18 c1
  result xmm0 0x000000000000000e_ff800000c2248000
  result xmm1 0x2cacb41c80000000_08d00c29c2290000
  result xmm2 0x7ff0000000000001_ff8000007f800001
  result xmm3 0xb9bfca83be9f203a_c050c80000000000
  result xmm4 0x2deee0b800000002_000000000000000e
  result xmm5 0xbff8000000000000_7ff0000000000000
  result xmm6 0x7fc01234ffc00000_000000000000002d
  result xmm7 0x792b57e200000001_19a822ce35f6bcba
  result xmm8 0x0000000000000002_23e4c8aba46bc36c
  result xmm9 0x0000000000000002_c052580000000000
  result xmm10 0xc20000007fc01234_c056500000000000
  result xmm11 0x7f80000151463b66_8000000000000000
  result xmm12 0x8000000000000000_0000000000000001
  result xmm13 0x2691727b0e89d68f_f5a7e5940000007f
  result xmm14 0xfff0000000000000_c047500000000000
  result xmm15 0x441c52ab00007fff_9bf88da158f5d149
  result mxcsr 0x3f8a
  result x87.control 0x1c58
  result x87.status 0xfdef
  result x87.empty 0x17
  result x87.r0 0x0001_82e6e871bcd94dff
  result x87.r1 0x40bf_4059180000000000
  result x87.r2 0x0000_4920a6183266bcc5
  result x87.r3 0x2623_000000003e26a6fd
  result x87.r4 0x0036_a8baf18600007fff
  result x87.r5 0x6f44_424d80004934447c
  result x87.r6 0x007f_93dbe4960925a097
  result x87.r7 0x0000_f09e94efffc00000

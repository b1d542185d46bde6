; FNSAVE: row in frontend-x86/src/ops/x87_control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-752 bits 64
  fnsave fpustate94 ptr [edi*8+0x10003e88]  ; 66 67 dd 34 fd 88 3e 00 10
  input rdi 0xab3186470000000f
  input flags SF DF
  input x87.control 0x7f
  input x87.status 0x2714
  input x87.empty 0x0
  input x87.r0 0x4006_800000000000000e
  input x87.r1 0xc022_e10c0435de2c0000
  input x87.r2 0x1521_3e3ec63c4044c12a
  input x87.r3 0x4022_cb15e7c000000000
  input x87.r4 0xc023_f1e9201ce530bf92
  input x87.r5 0xc024_84a1c32344f0e900
  input x87.r6 0x4022_b7e292e46e709615
  input x87.r7 0xf563_775feda501592a2b
  result x87.control 0x37f
  result x87.status 0x0
  result x87.empty 0xff
  result memory 0x10003f00 7f 00 14 27 20 80 00 00 00 00 00 00 00 00 92 bf
  result memory 0x10003f10 30 e5 1c 20 e9 f1 23 c0 00 e9 f0 44 23 c3 a1 84
  result memory 0x10003f20 24 c0 15 96 70 6e e4 92 e2 b7 22 40 2b 2a 59 01
  result memory 0x10003f30 a5 ed 5f 77 63 f5 0e 00 00 00 00 00 00 80 06 40
  result memory 0x10003f42 2c de 35 04 0c e1 22 c0 2a c1 44 40 3c c6 3e 3e
  result memory 0x10003f52 21 15 00 00 00 00 c0 e7 15 cb 22 40

case to-memory-864 bits 64
  fnsave [rcx*1+0x10003b0e]  ; dd 34 0d 0e 3b 00 10
  input rcx 0x32
  input flags CF SF
  input x87.control 0x97f
  input x87.status 0x971
  input x87.empty 0x1
  input x87.r0 0xc01f_ed676292ebe91748
  input x87.r1 0x401f_d00da28fec9728b6
  input x87.r2 0x4004_8000000000000080
  input x87.r3 0xc01e_ebcd7cecda772cb2
  input x87.r4 0xc01e_a52c541f3838f21b
  input x87.r5 0xe7f0_4aecd5a4e5049cb3
  input x87.r6 0x8dd1_550e279a717abcbe
  input x87.r7 0x4012_800000000000007f
  result x87.control 0x37f
  result x87.status 0x0
  result x87.empty 0xff
  result memory 0x10003b40 7f 09 ff ff 71 09 ff ff 03 28 ff ff
  result memory 0x10003b5a ff ff b6 28 97 ec 8f a2 0d d0 1f 40 80
  result memory 0x10003b6d 80 04 40 b2 2c 77 da ec 7c cd eb 1e c0 1b f2 38
  result memory 0x10003b7d 38 1f 54 2c a5 1e c0 b3 9c 04 e5 a4 d5 ec 4a f0
  result memory 0x10003b8d e7 be bc 7a 71 9a 27 0e 55 d1 8d 7f
  result memory 0x10003b9f 80 12 40 48 17 e9 eb 92 62 67 ed 1f c0

case fault bits 64
  fnsave gs:[0x3bb7]  ; 65 dd 34 25 b7 3b 00 00
  input flags CF PF SF OF
  input x87.control 0xd7f
  input x87.status 0x70
  input x87.empty 0x0
  input x87.r0 0x4026_bd5ad312756eb17b
  input x87.r1 0x4029_883ecdd433e23820
  input x87.r2 0x400d_ffffffffffffffff
  input x87.r3 0xc023_f0189c2a00000080
  input x87.r4 0x8000_0000000000000000
  input x87.r5 0x4012_967c7560af5fe740
  input x87.r6 0x4013_800000000000001b
  input x87.r7 0x0d89_01e3b72536c6f686
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  fnsave [esp+r11d*2-0x78]  ; 67 42 dd b4 5c 88 ff ff ff
  fnsave [esp+r11d*2-0x78]  ; 67 42 dd b4 5c 88 ff ff ff
  input rsp 0xcd6629401000412e
  input r11 0xcd662940ffffffe5
  input flags CF AF DF
  input x87.control 0x353
  input x87.status 0x6643
  input x87.empty 0x6f
  input x87.r0 0x3fee_d9262fd6f9897c78
  input x87.r1 0x7ffe_ffffffffffffffff
  input x87.r2 0x3fea_e0cc1ad31ee01863
  input x87.r3 0x3fea_9044754325532800
  input x87.r4 0x3fea_a85201d1d8660000
  input x87.r5 0xc004_e79b632400000002
  input x87.r6 0xf81a_ab9dd122f1484b4b
  input x87.r7 0xbfed_ea0e1c939d1201fc
  result x87.control 0x37f
  result x87.status 0x0
  result x87.empty 0xff
  result memory 0x10004080 7f 03 ff ff 00 00 ff ff ff ff ff ff
  result memory 0x1000409a ff ff 78 7c 89 f9 d6 2f 26 d9 ee 3f ff ff ff ff
  result memory 0x100040aa ff ff ff ff fe 7f 63 18 e0 1e d3 1a cc e0 ea 3f
  result memory 0x100040bb 28 53 25 43 75 44 90 ea 3f 00 00 66 d8 d1 01 52
  result memory 0x100040cb a8 ea 3f 02 00 00 00 24 63 9b e7 04 c0 4b 4b 48
  result memory 0x100040db f1 22 d1 9d ab 1a f8 fc 01 12 9d 93 1c 0e ea ed
  result memory 0x100040eb bf

case code-32 bits 32
  fnsave fpustate94 ptr [ecx*4+0x10003bc8]  ; 66 dd 34 8d c8 3b 00 10
  input rcx 0x1e
  input flags OF
  input x87.status 0x5023
  input x87.empty 0x2
  input x87.r0 0xbfeb_bffc918e34c9918f
  input x87.r1 0xbfe9_d800000000000000
  input x87.r2 0x3fea_cbe45336addc778b
  input x87.r3 0xbfed_a10be7936155c60a
  input x87.r4 0x3fe9_ace3810000000000
  input x87.r5 0xbfec_ee69459eb556d732
  input x87.r6 0x0000_0000000000000001
  input x87.r7 0x4018_9452116f000000ff
  result x87.status 0x0
  result x87.empty 0xff
  result memory 0x10003c40 7f 03 23 50 0c 20 00 00 00 00 00 00 00 00 8b 77
  result memory 0x10003c50 dc ad 36 53 e4 cb ea 3f 0a c6 55 61 93 e7 0b a1
  result memory 0x10003c60 ed bf 00 00 00 00 00 81 e3 ac e9 3f 32 d7 56 b5
  result memory 0x10003c70 9e 45 69 ee ec bf 01
  result memory 0x10003c80 ff 00 00 00 6f 11 52 94 18 40 8f 91 c9 34 8e 91
  result memory 0x10003c90 fc bf eb bf 00 00 00 00 00 00 00 d8 e9 bf

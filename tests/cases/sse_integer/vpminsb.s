; VPMINSB: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpminsb xmm13, xmm14, xmm9  ; c4 42 09 38 e9
  input xmm9 0x1b4c5f1a5bb4f58e_06ae203d803f5fea
  input xmm14 0xa175d8b7d5c5c9b2_17a3c55e76d9950e
  input flags PF ZF SF DF
  result xmm13 0xa14cd8b7d5b4c98e_06a3c53d80d995ea
  result ymm13.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpminsb ymm14, ymm6, ymm9  ; c4 42 4d 38 f1
  input xmm6 0xae9d1338d8d80da0_8dc09d29780da191
  input xmm9 0x00000000bfc00000_4062eb5908401122
  input ymm6.high 0xfcd649b020a8d32f_e229700b5f01df35
  input ymm9.high 0x4ff2821d204a4201_2c18dff002626001
  input flags PF AF ZF SF DF OF
  result xmm14 0xae9d0000bfc000a0_8dc09d29080da191
  result ymm14.high 0xfcd682b020a8d301_e218dff00201df01

case memory-128 bits 64
  vpminsb xmm13, xmm1, [r12*2+0x100046dc]  ; c4 22 71 38 2c 65 dc 46 00 10
  input r12 0x2
  input xmm1 0x007fffff7fc01234_fff8000000000000
  input flags CF PF ZF DF OF
  input memory 0x100046e0 e0 61 f8 91 ff 2e 96 eb f8 b6 1d cf 76 f9 5c 41
  result xmm13 0x005cf9ffcfc0b6f8_eb9600ff91f800e0
  result ymm13.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpminsb ymm7, ymm0, gs:[0x9a0]  ; 65 c4 e2 7d 38 3c 25 a0 09 00 00
  input xmm0 0x0000000000000000_c6fa43d8c2128000
  input ymm0.high 0x840ee54872caff05_5e02f3ca02e07cdd
  input flags CF AF ZF DF OF
  input memory 0x10003da0 34 12 c0 7f 00 00 f2 c2 00 c0 f8 c2 02 96 26 1d
  input memory 0x10003db0 ba 41 07 5d c1 72 61 be 7e 93 11 91 1b f0 a1 e9
  result xmm7 0x00009600c2f8c000_c2f200d8c2c08000
  result ymm7.high 0x84a1e51b91ca9305_be02f3c102e041ba

case fault bits 64
  vpminsb ymm10, ymm6, [r9d+r15d*4-0x7d]  ; 67 c4 02 4d 38 94 b9 83 ff ff ff
  input r9 0x6efc603b10007044
  input r15 0x6efc603b0000000e
  input xmm6 0x3ff0000000000000_24c3683b561abec5
  input ymm6.high 0x88dd5bbc6a88fbce_c041f00000000000
  input flags CF PF AF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpminsb ymm15, ymm8, ymm4  ; c4 62 3d 38 fc
  vpminsb xmm7, xmm8, xmm1   ; c4 e2 39 38 f9
  input xmm4 0xa7cf3c673dd8c476_2d68f353588007a7
  input xmm8 0x68302cfe9cf87477_3f80000045a7864a
  input ymm4.high 0xff80000078e7cfc2_c1dc00001eaeef79
  input ymm8.high 0x23bb55d60000007f_8d6efb50b783692c
  input flags PF ZF DF
  result xmm7 0x212121fe9cf82121_2180000021a78621
  result xmm15 0xa7cf2cfe9cd8c476_2d80f300458086a7
  result ymm7.high 0x0000000000000000_0000000000000000
  result ymm15.high 0xff8000d600e7cfc2_8ddcfb00b783ef2c

case code-32 bits 32
  vpminsb xmm7, xmm4, xmm5  ; c4 e2 59 38 fd
  input xmm4 0xcb601d4b53ed116e_c04b700000000000
  input xmm5 0xbfc00000bfc00000_59bdf9ce1cfdfd3b
  input flags AF SF OF
  result xmm7 0xbfc00000bfc00000_c0bdf9ce00fdfd00
  result ymm7.high 0x0000000000000000_0000000000000000

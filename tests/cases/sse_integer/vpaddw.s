; VPADDW: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpaddw xmm12, xmm14, xmm13  ; c4 41 09 fd e5
  input xmm13 0xbff8000000000000_4055a80000000000
  input xmm14 0x7f80000180000000_c419b28a009ee04a
  input flags ZF SF
  result xmm12 0x3f78000180000000_046e5a8a009ee04a
  result ymm12.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpaddw ymm7, ymm4, ymm12  ; c4 c1 5d fd fc
  input xmm4 0xa34398a3000000ff_29a176ed6ae4c0f3
  input xmm12 0xc66112b6f3f656f3_beaada4784da4740
  input ymm4.high 0x8ead211d0c3cc667_c2e580007572d20b
  input ymm12.high 0x000000000000002c_571680658f9dc83f
  input flags AF ZF DF
  result xmm7 0x69a4ab59f3f657f2_e84b5134efbe0833
  result ymm7.high 0x8ead211d0c3cc693_19fb0065050f9a4a

case memory-128 bits 64
  vpaddw xmm9, xmm12, gs:[r11*2+0xfa8]  ; 65 c4 21 19 fd 0c 5d a8 0f 00 00
  input r11 0x2c
  input xmm12 0x000000007fffffff_4045c00000000000
  input flags CF ZF OF
  input memory 0x10004400 37 97 4b 85 9b 6e a6 5c 00 00 00 00 00 e0 43 c0
  result xmm9 0xc043e0007fffffff_9ceb2e9b854b9737
  result ymm9.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpaddw ymm12, ymm4, [rip+0x3198]  ; c5 5d fd 25 98 31 00 00
  input xmm4 0xc051200000000000_fb2cb1616a8f3f66
  input ymm4.high 0x4057700000000000_1861046ec2100000
  input flags CF PF OF
  input memory 0x10003d60 02 00 00 00 00 00 00 00 22 d6 d9 a6 3f fa 19 ad
  input memory 0x10003d75 70 55 40 02
  result xmm12 0x6d6a1a3fa6d9d622_fb2cb1616a8f3f68
  result ymm12.high 0x4057700000000002_58b6746ec2100000

case fault bits 64
  vpaddw xmm5, xmm9, [rip+0x6436]  ; c5 b1 fd 2d 36 64 00 00
  input xmm9 0x0000000000000004_2cfe16f200000080
  input flags PF AF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpaddw xmm8, xmm10, xmm1   ; c5 29 fd c1
  vpaddw xmm1, xmm12, xmm13  ; c4 c1 19 fd cd
  input xmm1 0x4059800000000000_89db1e9142ea0000
  input xmm10 0x3d33c6ab6c87dc64_55e3655cb32c6ea3
  input flags CF AF ZF DF
  result xmm1 0x5959595959595959_5959595959595959
  result xmm8 0x7d8c46ab6c87dc64_dfbe83edf6166ea3
  result ymm1.high 0x0000000000000000_0000000000000000
  result ymm8.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpaddw xmm0, xmm2, xmm1  ; c5 e9 fd c1
  input xmm1 0x5407bde4b1288549_5a54325e162ed855
  input xmm2 0x42398000c27c0000_b17325a32ac26bf4
  input flags SF DF OF
  result xmm0 0x96403de473a48549_0bc7580140f04449
  result ymm0.high 0x0000000000000000_0000000000000000

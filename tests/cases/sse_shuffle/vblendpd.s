; VBLENDPD: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  vblendpd xmm11, xmm2, xmm0, 0x1c  ; c4 63 69 0d d8 1c
  input xmm0 0x776f52c2422c8000_32386d1205a88724
  input xmm2 0x7415e82de60f1e61_d51d4f7eb91cac91
  input flags AF ZF OF
  result xmm11 0x7415e82de60f1e61_d51d4f7eb91cac91
  result ymm11.high 0x0000000000000000_0000000000000000

case register-256-immediate bits 64
  vblendpd ymm5, ymm6, ymm15, 1  ; c4 c3 4d 0d ef 01
  input xmm6 0x0000000000000001_82f28c93ffffffff
  input xmm15 0x007fffff42b68000_e675e33c00000000
  input ymm6.high 0x294ff62f00000001_0000000000007fff
  input ymm15.high 0x624f215e88f46ac8_5303885241ff0000
  input flags CF PF AF
  result xmm5 0x0000000000000001_e675e33c00000000
  result ymm5.high 0x294ff62f00000001_0000000000007fff

case memory-128-immediate bits 64
  vblendpd xmm13, xmm6, [0x10003b60], 1  ; c4 63 49 0d 2c 25 60 3b 00 10 01
  input xmm6 0xb801edd9ec52f343_9e85868d1d2d3547
  input flags CF ZF
  input memory 0x10003b65 a0 51 40 4c b8 ce 9a 0a 2a 72 4d
  result xmm13 0xb801edd9ec52f343_4051a00000000000
  result ymm13.high 0x0000000000000000_0000000000000000

case memory-256-immediate bits 64
  vblendpd ymm9, ymm5, [rip+0x2f36], 0  ; c4 63 55 0d 0d 36 2f 00 00 00
  input xmm5 0xbf6f0d7414271627_4f000000c2d54000
  input ymm5.high 0x4ef39bcf00008000_95002794946f9ec9
  input flags ZF OF
  input memory 0x10003b00 96 f4 93 92 4f ed 19 9b d7 36 7c 95 da 1a cd 35
  input memory 0x10003b10 9e 25 bd a8 88 8d 0a 5a 00 00 00 00 00 00 e0 41
  result xmm9 0xbf6f0d7414271627_4f000000c2d54000
  result ymm9.high 0x4ef39bcf00008000_95002794946f9ec9

case fault bits 64
  vblendpd xmm4, xmm8, [rip+0x642b], 0x2f  ; c4 e3 39 0d 25 2b 64 00 00 2f
  input xmm8 0xdd20551a76b2ac31_f13659e63a65f809
  input flags AF ZF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vblendpd ymm11, ymm6, ymm10, 0x8c  ; c4 43 4d 0d da 8c
  vblendpd xmm10, xmm15, xmm8, 0xec  ; c4 43 01 0d d0 ec
  input xmm6 0xc1970000420b0000_491393e69a090039
  input xmm10 0xb7ef755da0d905df_3c43d35700000000
  input ymm6.high 0x7ff0000000000001_424480009a9346ca
  input ymm10.high 0xfa82d4997f800000_0d704d6ed9707dd5
  input flags AF OF
  result xmm10 0x2f2f2f2f2f2f2f2f_2f2f2f2f2f2f2f2f
  result xmm11 0xc1970000420b0000_491393e69a090039
  result ymm10.high 0x0000000000000000_0000000000000000
  result ymm11.high 0xfa82d4997f800000_0d704d6ed9707dd5

case code-32 bits 32
  vblendpd xmm0, xmm4, xmm4, 1  ; c4 e3 59 0d c4 01
  input xmm4 0xc3bbe19e42aa8000_4208000025774407
  input flags CF PF ZF DF
  result xmm0 0xc3bbe19e42aa8000_4208000025774407
  result ymm0.high 0x0000000000000000_0000000000000000

; VPHSUBD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vphsubd xmm4, xmm5, xmm6  ; c4 e2 51 06 e6
  input xmm5 0x00000000ffffffff_ffffffffffffffff
  input xmm6 0x7fffffffffffffff_000fffffffffffff
  input flags AF SF
  result xmm4 0x80000000fff00000_ffffffff00000000
  result ymm4.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vphsubd ymm6, ymm12, ymm3  ; c4 e2 1d 06 f3
  input xmm3 0xd732168a2ea095b3_c2988000c5cb028a
  input xmm12 0x0000000000000000_c19f000042b44000
  input ymm3.high 0x41e0000000000000_a0ead3b83afcb983
  input ymm12.high 0x88166c336cf31748_c2870000ff800000
  input flags PF SF OF
  result xmm6 0x576e7f290332828a_0000000081154000
  result ymm6.high 0xbe2000009a11e5cb_e4dcab153cf90000

case memory-128 bits 64
  vphsubd xmm9, xmm4, [edi+0x83d7]  ; 67 c4 62 59 06 8f d7 83 00 00
  input rdi 0xad69a3e50fffbd79
  input xmm4 0x27b42f450aa06782_eaec85b6e74053e3
  input flags SF
  input memory 0x10004150 25 15 6c ef 54 54 fc fb 96 dd 1d 43 ac 88 95 e3
  result xmm9 0x5f8854eaf36fc0d1_e2ec383dfc53ce2d
  result ymm9.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vphsubd ymm11, ymm0, gs:[0xda0]  ; 65 c4 62 7d 06 1c 25 a0 0d 00 00
  input xmm0 0x3f1583937fc01234_3380a5f998c9d42f
  input ymm0.high 0x000000000000002b_fff0000000000000
  input flags CF AF SF DF OF
  input memory 0x100041a0 15 bc f8 13 d6 90 7b 23 00 00 80 ff 00 00 fe 41
  input memory 0x100041b2 80 7f 00 00 00 00 1a 69 29 c1 63 ac f4 5e
  result xmm11 0xbd820000f07d2b3f_40aa8ea165492e36
  result ymm11.high 0x6234bcb77f800000_0000002b00100000

case fault bits 64
  vphsubd ymm12, ymm2, gs:[rsi*1+0x3bc9]  ; 65 c4 62 6d 06 24 35 c9 3b 00 00
  input rsi 0x1d
  input xmm2 0x000000000000001a_c032400000000000
  input ymm2.high 0xb23d049395a937f1_0000000000000013
  input flags AF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vphsubd ymm3, ymm12, ymm9  ; c4 c2 1d 06 d9
  vphsubd xmm13, xmm6, xmm5  ; c4 62 49 06 ed
  input xmm9 0xe809fd32ab2375bc_980882288a3981bd
  input xmm12 0xe956b2112cd35436_571f2ce0404723f4
  input ymm9.high 0x4059280000000000_7ca728ae7b2c459f
  input ymm12.high 0xc277800042880000_2d255aca0d3ea192
  input flags CF PF ZF OF
  result xmm3 0xc319788af230ff95_437ca225e927f714
  result xmm13 0x0000000000000000_0000000000000000
  result ymm3.high 0xbfa6d800fe851cf1_80108000e01946c8
  result ymm13.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vphsubd xmm5, xmm0, xmm1  ; c4 e2 79 06 e9
  input xmm0 0x800000007f800001_fff0000000000000
  input xmm1 0xc2be7e3900008000_427280003dd25550
  input flags CF AF ZF SF OF
  result xmm5 0x3d4201c7fb5fd550_ff80000100100000
  result ymm5.high 0x0000000000000000_0000000000000000

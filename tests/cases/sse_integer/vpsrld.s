; VPSRLD: row in frontend-x86/src/ops/sse_integer.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vpsrld xmm5, xmm0, xmm5  ; c5 f9 d2 ed
  input xmm0 0xc016000000000000_0000000000000080
  input xmm5 0x424f800042ec4000_e09a983effffffff
  input flags CF ZF DF
  result xmm5 0x0000000000000000_0000000000000000
  result ymm5.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vpsrld ymm1, ymm11, xmm14  ; c4 c1 25 d2 ce
  input xmm11 0xe2e1946d5a83adc9_4053600000000000
  input xmm14 0x7f80000109435bfa_c2cb8000c1b60625
  input ymm11.high 0x87d106a37825d88d_0000000080000000
  input flags PF AF ZF OF
  result xmm1 0x0000000000000000_0000000000000000
  result ymm1.high 0x0000000000000000_0000000000000000

case memory-128 bits 64
  vpsrld xmm10, xmm6, [r13*8+0x100044e0]  ; c4 21 49 d2 14 ed e0 44 00 10
  input r13 0x16
  input xmm6 0x73871e48abd439b8_0000000000000037
  input flags CF ZF DF
  input memory 0x10004590 53 ae 06 df 5e 6c 77 f9 00 00 00 80 00 00 c1 c2
  result xmm10 0x0000000000000000_0000000000000000
  result ymm10.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vpsrld ymm5, ymm11, [r10*4+0x1000416c]  ; c4 a1 25 d2 2c 95 6c 41 00 10
  input r10 0x2d
  input xmm11 0x8000000000000000_1693b69d13207580
  input ymm11.high 0x23449836bb1e4501_422580004f000000
  input flags CF PF
  input memory 0x10004220 c9 46 87 0d 8c 40 ca 18 4a 94 34 b2 5d b6 99 61
  result xmm5 0x0000000000000000_0000000000000000
  result ymm5.high 0x0000000000000000_0000000000000000

case sequence bits 64
  vpsrld ymm9, ymm4, xmm9   ; c4 41 5d d2 c9
  vpsrld xmm6, xmm6, xmm12  ; c4 c1 49 d2 f4
  input xmm4 0x0000000000000000_00000000000000ff
  input xmm9 0x814608ac3b9ea1e0_cd593b037f95f5b3
  input ymm4.high 0x1ace657f5ad29a77_7f800000585357f3
  input flags CF PF ZF DF OF
  result xmm6 0x0000000000000000_0000000000000000
  result xmm9 0x0000000000000000_0000000000000000
  result ymm6.high 0x0000000000000000_0000000000000000
  result ymm9.high 0x0000000000000000_0000000000000000

case code-32 bits 32
  vpsrld xmm0, xmm3, xmm3  ; c5 e1 d2 c3
  input xmm3 0xc16b63e4bfc00000_00000000000000ff
  input flags CF PF AF ZF SF OF
  result xmm0 0x0000000000000000_0000000000000000
  result ymm0.high 0x0000000000000000_0000000000000000

; VBLENDVPD: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vblendvpd xmm6, xmm12, xmm2, xmm10  ; c4 e3 19 4b f2 a0
  input xmm2 0x7eae4db15937f976_4257000052af3677
  input xmm10 0x000000000000000e_e4a122783f800000
  input xmm12 0x0000000000000029_4042e00000000000
  input flags CF ZF
  result xmm6 0x0000000000000029_4257000052af3677
  result ymm6.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vblendvpd ymm14, ymm7, ymm12, ymm15  ; c4 43 45 4b f4 f0
  input xmm7 0xdd9aca0e1e216323_2f3202451b5a1386
  input xmm12 0xfff0000000000000_7f80000142ce0000
  input xmm15 0x0000000000000000_0379b535822af32a
  input ymm7.high 0x007fffff7f800001_5e0c076e00000080
  input ymm12.high 0x0b8b63789401c114_9a11b3e2e0f1bae1
  input ymm15.high 0x37aa835c42d30000_0000000000000080
  input flags CF ZF SF
  result xmm14 0xdd9aca0e1e216323_2f3202451b5a1386
  result ymm14.high 0x007fffff7f800001_5e0c076e00000080

case memory-128 bits 64
  vblendvpd xmm10, xmm12, [r10*1+0x1000399a], xmm2  ; c4 23 19 4b 14 15 9a 39 00 10 20
  input r10 0x6
  input xmm2 0x000000000000007f_7fa4488d7fffffff
  input xmm12 0x750c0b6d7fffffff_0000000000000020
  input flags CF PF AF ZF SF OF
  input memory 0x100039a0 3c 24 da fc 59 5c 9c 7d 62 6b 5b 97 3d b1 0b 76
  result xmm10 0x750c0b6d7fffffff_0000000000000020
  result ymm10.high 0x0000000000000000_0000000000000000

case memory-256 bits 64
  vblendvpd ymm7, ymm1, [rip+0x39b6], ymm14  ; c4 e3 75 4b 3d b6 39 00 00 e0
  input xmm1 0xc2d040008616006d_ee66eb9484f53251
  input xmm14 0x58db18984d65871a_12e7ac20068ff7af
  input ymm1.high 0x4032600000000000_b8973f747b0586e4
  input ymm14.high 0x7ff0000000000001_fff0000000000000
  input flags CF PF ZF SF
  input memory 0x10004580 bc 97 52 34 b1 d9 ab 2f 7f
  input memory 0x10004590 5f ec 0e 55 88 ce 79 53 00 00 00 00 00 00 f0 3f
  result xmm7 0xc2d040008616006d_ee66eb9484f53251
  result ymm7.high 0x4032600000000000_5379ce88550eec5f

case fault bits 64
  vblendvpd ymm13, ymm13, gs:[0x3bf4], ymm6  ; 65 c4 63 15 4b 2c 25 f4 3b 00 00 60
  input xmm6 0x41a8000080000000_0000000000000002
  input xmm13 0x404e700000000000_a8d9eedc000000ff
  input ymm6.high 0x000000000000007f_0b8a829b000000ff
  input ymm13.high 0x66b6f42d517eaf04_44b6d2e1ab564c66
  input flags PF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vblendvpd ymm7, ymm0, ymm11, ymm6  ; c4 c3 7d 4b fb 60
  vblendvpd ymm6, ymm9, ymm3, ymm1   ; c4 e3 35 4b f3 10
  input xmm0 0x96c165bb7f800000_4046300000000000
  input xmm6 0x000000000000001c_3b2e8ccf50efed26
  input xmm11 0x0000000000000006_fae0406e851d8202
  input ymm0.high 0xcedb2308d6366d20_fc98fd1eca356c22
  input ymm6.high 0xecbc9f0335cc3255_c048000000000000
  input ymm11.high 0xad45f702c2d74000_429de12842dc8000
  input flags DF OF
  result xmm6 0x2929292929292929_2929292929292929
  result xmm7 0x96c165bb7f800000_4046300000000000
  result ymm6.high 0x3939393939393939_3939393939393939
  result ymm7.high 0xad45f702c2d74000_429de12842dc8000

case code-32 bits 32
  vblendvpd xmm1, xmm0, xmm2, xmm2  ; c4 e3 79 4b ca 20
  input xmm0 0x0000000000000004_c041b00000000000
  input xmm2 0xc259000044e3dd6e_afaf2dd474b205c6
  input flags CF AF SF
  result xmm1 0xc259000044e3dd6e_afaf2dd474b205c6
  result ymm1.high 0x0000000000000000_0000000000000000

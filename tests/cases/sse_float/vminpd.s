; VMINPD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vminpd xmm15, xmm9, xmm11  ; c4 41 31 5d fb
  input xmm9 0xb4617aca8297daac_62c9e2aced789ac3
  input xmm11 0x3ff0000000000000_d202c530fe0ad6ff
  input flags CF PF ZF SF OF
  result xmm15 0xb4617aca8297daac_d202c530fe0ad6ff
  result ymm15.high 0x0000000000000000_0000000000000000

case register-256 bits 64
  vminpd ymm8, ymm3, ymm10  ; c4 41 65 5d c2
  input xmm3 0x418f0000421f8000_c05d500000000000
  input xmm10 0x3510238cc498cee2_4f00000000000001
  input ymm3.high 0xe4e5a2e300007fff_42b30000faf93c58
  input ymm10.high 0xc21f8000c2298000_4057080000000000
  input flags CF PF AF ZF SF
  result xmm8 0x3510238cc498cee2_c05d500000000000
  result ymm8.high 0xe4e5a2e300007fff_4057080000000000

case memory-128 bits 64
  vminpd xmm4, xmm8, [r10d+0x4a]  ; 67 c4 c1 39 5d a2 4a 00 00 00
  input r10 0xd6671af210003f66
  input xmm8 0x000000000000001c_c2bec0007fc01234
  input flags AF OF
  input memory 0x10003fb0 66 af 4b f3 f2 53 f5 27
  result xmm4 0x0000000000000000_c2bec0007fc01234
  result ymm4.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f82

case memory-256 bits 64
  vminpd ymm1, ymm2, [r10d+r13d*8+0xd7cc]  ; 67 c4 81 6d 5d 8c ea cc d7 00 00
  input r10 0xff4398990fff66f4
  input r13 0xff4398990000000c
  input xmm2 0x7f80000000000001_f47460d7e7160b96
  input ymm2.high 0xc2500000c2958000_77c62ba4cccd0b94
  input flags CF AF ZF SF OF
  input memory 0x10003f20 49 51 67 1a 1e 83 3a d9 00 00 80 7f 01 00 80 7f
  input memory 0x10003f30 c1 e1 01 b1 16 c3 e0 ad 00 00 00 00 00 10 52 c0
  result xmm1 0x7f80000000000001_f47460d7e7160b96
  result ymm1.high 0xc2500000c2958000_ade0c316b101e1c1

case fault bits 64
  vminpd xmm9, xmm8, [0x10006ffa]  ; 67 c5 39 5d 0c 25 fa 6f 00 10
  input xmm8 0x70afe5a61dd3751b_1cb5434cf2d56276
  input flags PF AF ZF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vminpd xmm9, xmm11, xmm6  ; c5 21 5d ce
  input xmm6 0x97d401290f3babbe_5eaff889a0e6653e
  input xmm11 0xff800000bee0b304_000000000000003b
  input flags ZF SF OF
  input mxcsr 0x1fc0
  result xmm9 0xff800000bee0b304_0000000000000000
  result ymm9.high 0x0000000000000000_0000000000000000

case sequence bits 64
  vminpd ymm7, ymm1, ymm9   ; c4 c1 75 5d f9
  vminpd xmm14, xmm8, xmm8  ; c4 41 39 5d f0
  input xmm1 0xbd49e8b322bf3ae4_5f2249c43827e380
  input xmm9 0xcdab3ed2ac07aafa_386a0f171ed7eec3
  input ymm1.high 0xc055780000000000_0000000000000016
  input ymm9.high 0xf05a871ec1340000_54eda5c94602880d
  input flags PF AF DF OF
  result xmm7 0xcdab3ed2ac07aafa_386a0f171ed7eec3
  result xmm14 0x2828282828282828_2828282828282828
  result ymm7.high 0xf05a871ec1340000_0000000000000016
  result ymm14.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f82

case code-32 bits 32
  vminpd xmm5, xmm6, xmm1  ; c5 c9 5d e9
  input xmm1 0x0000000000000000_675a735774c3fe23
  input xmm6 0x404c200000000000_7f800000c2bec000
  input flags PF AF ZF SF
  result xmm5 0x0000000000000000_675a735774c3fe23
  result ymm5.high 0x0000000000000000_0000000000000000

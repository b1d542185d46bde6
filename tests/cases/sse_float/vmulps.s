; VMULPS: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vmulps xmm2, xmm7, xmm12  ; c4 c1 40 59 d4
  input xmm7 0x429f6bf91322b1d3_30781dec4d3dcb0b
  input xmm12 0x088980cd32179372_b589f62ec228ad2b
  input flags CF AF OF
  result xmm2 0x0bab41fc05c0a930_a685b69dcffa1b43
  result ymm2.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case register-256 bits 64
  vmulps ymm7, ymm12, ymm14  ; c4 c1 1c 59 fe
  input xmm12 0x8b1b3a9292dcf3ed_6f681fbb74bb8a16
  input xmm14 0x7ddd947effc00000_25a6c7a37fc01234
  input ymm12.high 0x5e3c8450f4f4b3b6_fff0000000000000
  input ymm14.high 0x320145f000007fff_4068000000000001
  input flags DF
  result xmm7 0xc9865b9affc00000_559739987fc01234
  result ymm7.high 0x50be6459b1f4b1cd_fff0000000000000
  result mxcsr 0x1fa2

case memory-128 bits 64
  vmulps xmm3, xmm12, [rip+0x2cd8]  ; c5 98 59 1d d8 2c 00 00
  input xmm12 0x51d0c4115209d793_00f8c1ee91aee649
  input flags CF ZF DF OF
  input memory 0x100038a6 f8 ff 72 32 4a ef 21 27 e1 2a
  result xmm3 0x3d379c3cff800000_fff8000080000000
  result ymm3.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa8

case memory-256 bits 64
  vmulps ymm15, ymm14, [rdi*8+0x100042a0]  ; c5 0c 59 3c fd a0 42 00 10
  input rdi 0x28
  input xmm14 0x8000000000000000_cc560cea4f608109
  input ymm14.high 0x844256c532444935_7f800000748d8300
  input flags CF ZF DF
  input memory 0x100043e0 3e 00 00 00 00 00 00 00 00 00 00 00 00 c8 54 40
  input memory 0x100043f0 2f 45 bb 99 fd 91 fe e5 00 00 9c 40 22 a2 f9 46
  result xmm15 0x8000000000000000_8000000007d97d01
  result ymm15.high 0x8bbd817a336f3939_ff800000cecf09df
  result mxcsr 0x1fa2

case fault bits 64
  vmulps xmm1, xmm3, [ebp*2+0x10006fb6]  ; 67 c5 e0 59 0c 6d b6 6f 00 10
  input rbp 0x45bb02ce00000023
  input xmm3 0xef2c474a7643c212_c0d400007f800000
  input flags CF AF ZF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vmulps xmm12, xmm3, xmm13  ; c4 41 60 59 e5
  input xmm3 0xfd5a35c241240000_e0275faf4939bcfe
  input xmm13 0xc1cc0000ffc00000_42d840003f800000
  input flags AF OF
  input mxcsr 0x3f80
  result xmm12 0x7f7fffffffc00000_e38d62944939bcfe
  result ymm12.high 0x0000000000000000_0000000000000000
  result mxcsr 0x3fa8

case sequence bits 64
  vmulps xmm9, xmm4, xmm10  ; c4 41 58 59 ca
  vmulps ymm3, ymm1, ymm3   ; c5 f4 59 db
  input xmm4 0x0e12796071a2b8d7_ffc00000ff800000
  input xmm10 0xe7d715261ead57a0_02d852d502a2be12
  input flags CF AF SF DF
  result xmm3 0x04cd5c6b04cd5c6b_04cd5c6b04cd5c6b
  result xmm9 0xb676201350dc5d38_ffc00000ff800000
  result ymm3.high 0x24f811ab24f811ab_24f811ab24f811ab
  result ymm9.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case code-32 bits 32
  vmulps xmm6, xmm2, xmm2  ; c5 e8 59 f2
  input xmm2 0x7b56977a39e25ae9_007fffff42f9c000
  input flags CF PF AF SF DF OF
  result xmm6 0x7f800000344824a4_000000004673a710
  result ymm6.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fba

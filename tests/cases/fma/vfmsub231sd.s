; VFMSUB231SD: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfmsub231sd xmm3, xmm15, xmm11  ; c4 c2 81 bb db
  input xmm3 0x1793e55428568893_c24000007f800000
  input xmm11 0xe23257c459eceeb1_000000000000002c
  input xmm15 0x0c6af689c69604b6_d72ded3e6904e983
  input flags CF AF ZF OF
  result xmm3 0x1793e55428568893_424000007f800000
  result ymm3.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case memory-128 bits 64
  vfmsub231sd xmm0, xmm6, [0x100043d8]  ; c4 e2 c9 bb 04 25 d8 43 00 10
  input xmm0 0xc2c1c00042ba4000_6f1ade8ee8870f7e
  input xmm6 0xf13661c32a980cc6_ffffffffffffffff
  input flags PF AF DF OF
  input memory 0x100043d8 bb e0 1e b9 34 12 c0 7f
  result xmm0 0xc2c1c00042ba4000_ffffffffffffffff
  result ymm0.high 0x0000000000000000_0000000000000000

case fault bits 64
  vfmsub231sd xmm4, xmm7, [rip+0x6437]  ; c4 e2 c1 bb 25 37 64 00 00
  input xmm4 0x723c020d08151460_71347a9fffffffff
  input xmm7 0x46fbefa7caaef29d_3ff0000000000000
  input flags CF PF ZF SF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfmsub231sd xmm14, xmm6, [ebx]  ; 67 c4 62 c9 bb b3 00 00 00 00
  input rbx 0x2b6e912b10003e30
  input xmm6 0x865042cae3ddcffa_0000000000000002
  input xmm14 0x0000000000000001_15479445542306b5
  input flags ZF SF
  input mxcsr 0x7f80
  input memory 0x10003e30 12
  result xmm14 0x0000000000000001_95479445542306b4
  result ymm14.high 0x0000000000000000_0000000000000000
  result mxcsr 0x7fa2

case sequence bits 64
  vfmsub231sd xmm10, xmm5, xmm13  ; c4 42 d1 bb d5
  vfmsub231sd xmm10, xmm12, xmm3  ; c4 62 99 bb d3
  input xmm5 0x0000000000000000_c05df80000000000
  input xmm10 0x5c571b3bc3f5a54c_0000000088891a5e
  input xmm13 0x5bb13be8878ab7c7_4055b00000000000
  input flags CF PF AF ZF
  result xmm10 0x5c571b3bc3f5a54c_40c44f9400000000
  result ymm10.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case code-32 bits 32
  vfmsub231sd xmm3, xmm6, xmm4  ; c4 e2 c9 bb dc
  input xmm3 0x007fffffc2c14000_473be720bfc00000
  input xmm4 0x4012800000000000_3f8b2ccd35694a2c
  input xmm6 0x6d0f0453bdc5b236_c283c2e9a533a925
  input flags CF PF AF ZF SF DF OF
  result xmm3 0x007fffffc2c14000_c73be720bfc00000
  result ymm3.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

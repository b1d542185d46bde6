; DPPD: row in frontend-x86/src/ops/sse_float.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128-immediate bits 64
  dppd xmm12, xmm8, 0xff  ; 66 45 0f 3a 41 e0 ff
  input xmm8 0x4054980000000000_0000000000000019
  input xmm12 0x426d00003f800000_42c80000c2c8c000
  input flags ZF
  result xmm12 0x42d2a9c028dda000_42d2a9c028dda000
  result mxcsr 0x1fa2

case memory-128-immediate bits 64
  dppd xmm14, [0x10006440], 0xff  ; 66 44 0f 3a 41 34 25 40 64 00 10 ff
  input xmm14 0xd3f4ca737cfa2ddc_433649b6262fb862
  input flags AF SF DF
  input memory 0x10006446 1a c0 2d
  result xmm14 0xc3621be3ff06c5d0_c3621be3ff06c5d0
  result mxcsr 0x1fa2

case fault bits 64
  dppd xmm6, [r15d+0x72], 0xff  ; 67 66 41 0f 3a 41 b7 72 00 00 00 ff
  input r15 0x9d12c11710006f88
  input xmm6 0xc04a500000000000_1a7b5c8ed43280c4
  input flags CF ZF SF DF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  dppd xmm6, xmm8, 0xff  ; 66 41 0f 3a 41 f0 ff
  input xmm6 0x616e57b558828a3a_00000001f39406bf
  input xmm8 0xb0452193b6a0e435_c2c380003f800000
  input flags CF DF OF
  input mxcsr 0x7f80
  result xmm6 0xd1c40965852d6641_d1c40965852d6641
  result mxcsr 0x7fa2

case sequence bits 64
  dppd xmm2, xmm6, 2  ; 66 0f 3a 41 d6 02
  dppd xmm5, xmm8, 2  ; 66 41 0f 3a 41 e8 02
  input xmm2 0xc05a880000000000_3995380b87375b73
  input xmm6 0x7f12ca4145c2c2bc_7f56b64fc2960000
  input flags PF
  result xmm2 0x0000000000000000_0000000000000000
  result xmm5 0x0000000000000000_0000000000000000

case code-32 bits 32
  dppd xmm6, xmm5, 0x56  ; 66 0f 3a 41 f5 56
  input xmm5 0x36fb30a83facea36_2860146288cc50dd
  input xmm6 0xff800000bfc00000_26c84cae00000001
  input flags CF AF ZF OF
  result xmm6 0x0f386ba37eebd37b_0000000000000000
  result mxcsr 0x1fa0

; VFNMSUB231SD: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfnmsub231sd xmm6, xmm6, xmm1  ; c4 e2 c9 bf f1
  input xmm1 0xea1d804c7fffffff_c050600000000000
  input xmm6 0x8000000085566e5e_e6d45f6400008000
  input flags PF
  result xmm6 0x8000000085566e5e_e7348822c8008100
  result ymm6.high 0x0000000000000000_0000000000000000

case memory-128 bits 64
  vfnmsub231sd xmm5, xmm4, [rip+0x2f7f]  ; c4 e2 d9 bf 2d 7f 2f 00 00
  input xmm4 0xff800000ffc00000_a32f905d1f8bf966
  input xmm5 0x0000000000007fff_75d83612d2870314
  input flags SF OF
  input memory 0x10003b4b 80
  result xmm5 0x0000000000007fff_f5d83612d2870314
  result ymm5.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case fault bits 64
  vfnmsub231sd xmm11, xmm3, [rip+0x6433]  ; c4 62 e1 bf 1d 33 64 00 00
  input xmm3 0xbe20114915d2d755_2abba8ea04dec10e
  input xmm11 0x3ff0000000000000_4052480000000000
  input flags PF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfnmsub231sd xmm7, xmm8, [0x10006cc0]  ; c4 e2 b9 bf 3c 25 c0 6c 00 10
  input xmm7 0x000000007fffffff_a4811189dda40c97
  input xmm8 0x69e7b658305da2b5_000000000000000e
  input flags PF ZF
  input mxcsr 0x7f80
  input memory 0x10006cc0 23
  result xmm7 0x000000007fffffff_24811189dda40c96
  result ymm7.high 0x0000000000000000_0000000000000000
  result mxcsr 0x7fa2

case sequence bits 64
  vfnmsub231sd xmm13, xmm10, xmm2  ; c4 62 a9 bf ea
  vfnmsub231sd xmm11, xmm14, xmm6  ; c4 62 89 bf de
  input xmm2 0xc04ad00000000000_8000000080000000
  input xmm10 0x00000000000000ff_85d428cc00000080
  input xmm13 0x7ff0000000000001_fc700507ffffffff
  input flags CF AF SF DF
  result xmm11 0x2b2b2b2b2b2b2b2b_ab2b2b2b2b2b2b2b
  result xmm13 0x7ff0000000000001_7c700507ffffffff
  result ymm11.high 0x0000000000000000_0000000000000000
  result ymm13.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case code-32 bits 32
  vfnmsub231sd xmm0, xmm0, xmm1  ; c4 e2 f9 bf c1
  input xmm0 0xf7cf7bcfd9371934_ff80000098f87001
  input xmm1 0x710f1c0d7f207be7_007fffffc17c0000
  input flags CF ZF
  result xmm0 0xf7cf7bcfd9371934_7f80000098f87001
  result ymm0.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

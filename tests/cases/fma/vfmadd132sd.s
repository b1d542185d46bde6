; VFMADD132SD: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfmadd132sd xmm2, xmm8, xmm4  ; c4 e2 b9 99 d4
  input xmm2 0x0944128dd7d44b61_2e5678b45f7fc93c
  input xmm4 0x96e88ae9e9ab4f08_a1cb591bbbc59dff
  input xmm8 0x7b79921100000002_bfc00000f32bb1ca
  input flags CF PF AF ZF DF
  result xmm2 0x0944128dd7d44b61_bfc00000f32bb1ca
  result ymm2.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa0

case memory-128 bits 64
  vfmadd132sd xmm2, xmm15, [r12d]  ; 67 c4 c2 81 99 94 24 00 00 00 00
  input r12 0xf094046c10003858
  input xmm2 0x1768ddde81bbb079_7c3c96669733d092
  input xmm15 0x0000000000000028_1d5d1d62f00f8e11
  input flags CF PF AF ZF SF
  input memory 0x10003858 33 20 0f 83 cd 03 db d9
  result xmm2 0x1768ddde81bbb079_fff0000000000000
  result ymm2.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa8

case fault bits 64
  vfmadd132sd xmm0, xmm14, [rip+0x6430]  ; c4 e2 89 99 05 30 64 00 00
  input xmm0 0xac32b917ffc00000_4f883a08ffffffff
  input xmm14 0x38cedda25e4cc2bc_f5136c80ba4ad048
  input flags OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfmadd132sd xmm5, xmm8, xmm10  ; c4 c2 b9 99 ea
  input xmm5 0xc1e10000665ecff8_4239000042bc4000
  input xmm8 0x419f25aed2a86fac_000000000000001a
  input xmm10 0x4f00000000000000_0000000000000014
  input flags AF DF OF
  input mxcsr 0x1fc0
  result xmm5 0xc1e10000665ecff8_0000000000000000
  result ymm5.high 0x0000000000000000_0000000000000000

case sequence bits 64
  vfmadd132sd xmm14, xmm0, [r14*8+0x10004528]  ; c4 22 f9 99 34 f5 28 45 00 10
  vfmadd132sd xmm9, xmm3, xmm11                ; c4 42 e1 99 cb
  input r14 0x29
  input xmm0 0x0000000000000017_826b8cc5a5eed64e
  input xmm14 0xc03c000000000000_7ff0000000000001
  input flags CF PF
  input memory 0x10004670 ff
  result xmm9 0x2929292929292929_2323232323232323
  result xmm14 0xc03c000000000000_7ff8000000000001
  result ymm9.high 0x0000000000000000_0000000000000000
  result ymm14.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa1

case code-32 bits 32
  vfmadd132sd xmm1, xmm3, xmm1  ; c4 e2 e1 99 c9
  input xmm1 0x198bfdb1ffffffff_7ff0000000000001
  input xmm3 0xbff8000000000000_0000000000000029
  input flags CF PF ZF DF OF
  result xmm1 0x198bfdb1ffffffff_7ff8000000000001
  result ymm1.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f81

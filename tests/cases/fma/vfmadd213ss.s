; VFMADD213SS: row in frontend-x86/src/ops/fma.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  vfmadd213ss xmm8, xmm15, xmm3  ; c4 62 01 a9 c3
  input xmm3 0xe4ca04b04d160db7_d7a3f204e8561dcc
  input xmm8 0x000000013ba55ca7_000000000000001b
  input xmm15 0x86195c456dc73dee_fff8000000000000
  input flags PF AF ZF
  result xmm8 0x000000013ba55ca7_00000000e8561dcc
  result ymm8.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f82

case memory-128 bits 64
  vfmadd213ss xmm14, xmm2, [r8d+0x5e7]  ; 67 c4 42 69 a9 b0 e7 05 00 00
  input r8 0x88dfc85810003a62
  input xmm2 0x035b71ebb4de1728_7c157635f7e0b838
  input xmm14 0xcbe18393b841781e_4020c00000000000
  input flags ZF SF DF
  input memory 0x10004049 a5 31 2a
  result xmm14 0xcbe18393b841781e_4020c000002a31a5
  result ymm14.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1f82

case fault bits 64
  vfmadd213ss xmm6, xmm7, [rip+0x6436]  ; c4 e2 41 a9 35 36 64 00 00
  input xmm6 0x82c8503731870975_a9e67ba6ce948060
  input xmm7 0xe8c328871137be8f_c04e700000000000
  input flags AF ZF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  vfmadd213ss xmm5, xmm2, xmm0  ; c4 e2 69 a9 e8
  input xmm0 0xd93cf9d421e6a71e_7ff8000000001234
  input xmm2 0xc044d00000000000_41e99de1af6679f6
  input xmm5 0x0000000000000080_79a3b3e721cb86b1
  input flags CF AF ZF
  input mxcsr 0x3f80
  result xmm5 0x0000000000000080_79a3b3e791b73bfa
  result ymm5.high 0x0000000000000000_0000000000000000
  result mxcsr 0x3fa2

case sequence bits 64
  vfmadd213ss xmm2, xmm15, xmm0  ; c4 e2 01 a9 d0
  vfmadd213ss xmm2, xmm13, xmm7  ; c4 e2 11 a9 d7
  input xmm0 0x7ff0000000000001_0000000000000002
  input xmm2 0x00000000000000ff_a90710544adb5805
  input xmm15 0x14a2f2a0c2aa0000_7609026f00000002
  input flags AF ZF DF
  result xmm2 0x00000000000000ff_a907105427272727
  result ymm2.high 0x0000000000000000_0000000000000000
  result mxcsr 0x1fa2

case code-32 bits 32
  vfmadd213ss xmm0, xmm6, xmm6  ; c4 e2 49 a9 c6
  input xmm0 0x93ec19df74c6b229_000fffffffffffff
  input xmm6 0x02abe9f83537e984_333a7094d220ed54
  input flags CF SF OF
  result ymm0.high 0x0000000000000000_0000000000000000

; PMOVSXWQ: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-128 bits 64
  pmovsxwq xmm5, xmm0  ; 66 0f 38 24 e8
  input xmm0 0xeb21219000000000_4f04e06e2ed9cc1d
  input flags ZF SF
  result xmm5 0x0000000000002ed9_ffffffffffffcc1d

case memory-128-32 bits 64
  pmovsxwq xmm3, [r11*8+0x10003908]  ; 66 42 0f 38 24 1c dd 08 39 00 10
  input r11 0x22
  input flags AF ZF SF DF OF
  input memory 0x10003a18 dc e8 c0 92
  result xmm3 0xffffffffffff92c0_ffffffffffffe8dc

case sequence bits 64
  pmovsxwq xmm4, xmm12  ; 66 41 0f 38 24 e4
  pmovsxwq xmm8, xmm5   ; 66 44 0f 38 24 c5
  input xmm12 0x46296fe677f2618c_0000000000000001
  input flags CF ZF SF
  result xmm4 0x0000000000000000_0000000000000001
  result xmm8 0x0000000000002525_0000000000002525

case code-32 bits 32
  pmovsxwq xmm0, xmm0  ; 66 0f 38 24 c0
  input xmm0 0xec6373d1a9a1e2bc_c055580000000000
  result xmm0 0x0000000000000000_0000000000000000

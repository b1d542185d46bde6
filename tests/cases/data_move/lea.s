; LEA: row in frontend-x86/src/ops/data_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case memory-64 bits 64
  lea r14, [0x10003a1e]  ; 4c 8d 34 25 1e 3a 00 10
  input flags CF SF OF
  result r14 0x10003a1e

case memory-32 bits 64
  lea r8d, [r11*8+0x1000385a]  ; 46 8d 04 dd 5a 38 00 10
  input r11 0x19
  input flags CF PF ZF
  result r8 0x10003922

case memory-16 bits 64
  lea r13w, [rip+0x2cbf]  ; 66 44 8d 2d bf 2c 00 00
  input flags CF PF DF OF
  result r13 0x1d1d1d1d1d1d3887

case sequence bits 64
  lea r12, [0x8b4]  ; 65 4c 8d 24 25 b4 08 00 00
  lea r12, [0x8b4]  ; 65 4c 8d 24 25 b4 08 00 00
  input flags OF
  result r12 0x8b4

case code-32 bits 32
  lea edx, [esp+9]  ; 8d 94 24 09 00 00 00
  input rsp 0x10003dcb
  input flags SF OF
  result rdx 0x10003dd4

case fuzzed-1 bits 64
  lea r12d, [r12d]  ; 67 45 8d a4 24 00 00 00 00
  result r12 0x1c1c1c1c

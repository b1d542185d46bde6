; CLWB: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-8 bits 64
  clwb [0x10003fc9]  ; 66 0f ae 34 25 c9 3f 00 10
  input flags AF ZF OF
  result unchanged

case fault bits 64
  clwb [rip+0x6438]  ; 66 0f ae 35 38 64 00 00
  input flags CF PF ZF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  clwb [r8*8+0x1000419b]  ; 66 42 0f ae 34 c5 9b 41 00 10
  clwb [r8*8+0x1000419b]  ; 66 42 0f ae 34 c5 9b 41 00 10
  input r8 0x12
  input flags ZF SF OF
  input memory 0x1000422b 7a
  result unchanged

case code-32 bits 32
  clwb [ebp*1+0x10003b4d]  ; 66 0f ae 34 2d 4d 3b 00 10
  input rbp 0x8
  input flags CF AF ZF
  result unchanged

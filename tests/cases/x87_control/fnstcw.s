; FNSTCW: row in frontend-x86/src/ops/x87_control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-16 bits 64
  fnstcw [r8d+r15d+0x3d]  ; 67 43 d9 bc 38 3d 00 00 00
  input r8 0xb7f0a7b4100045be
  input r15 0xb7f0a7b4ffffffef
  input flags CF ZF SF
  result memory 0x100045ea 7f 03

case fault bits 64
  fnstcw gs:[rbx*1+0x36b1]  ; 65 d9 3c 1d b1 36 00 00
  input rbx 0xf
  input flags PF SF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  fnstcw [ebx+0x2e]  ; 67 d9 bb 2e 00 00 00
  fnstcw [ebx+0x2e]  ; 67 d9 bb 2e 00 00 00
  input rbx 0x6939523d10003c7e
  input flags CF ZF
  result memory 0x10003cac 7f 03

case code-32 bits 32
  fnstcw [ecx+0x1f]  ; d9 b9 1f 00 00 00
  input rcx 0x10003c67
  input flags CF OF
  result memory 0x10003c86 7f 03

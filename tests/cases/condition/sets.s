; SETS: row in frontend-x86/src/ops/condition.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-8 bits 64
  sets al  ; 0f 98 c0
  input flags ZF
  result rax 0x1010101010101000

case to-memory-8 bits 64
  sets [r11*1+0x10003a31]  ; 42 0f 98 04 1d 31 3a 00 10
  input r11 0x2f
  input flags CF AF SF
  result memory 0x10003a60 01

case fault bits 64
  sets [r14d+r15d*2]  ; 67 43 0f 98 84 7e 00 00 00 00
  input r14 0x5727ddff10006fca
  input r15 0x5727ddff0000001b
  input flags CF PF AF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  sets r14b  ; 41 0f 98 c6
  sets r13b  ; 41 0f 98 c5
  input flags AF ZF OF
  result r13 0x1d1d1d1d1d1d1d00
  result r14 0x1e1e1e1e1e1e1e00

case code-32 bits 32
  sets cl  ; 0f 98 c1
  input flags CF PF AF SF
  result rcx 0x11111101

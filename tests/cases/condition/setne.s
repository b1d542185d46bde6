; SETNE: row in frontend-x86/src/ops/condition.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-8 bits 64
  setne dil  ; 40 0f 95 c7
  input flags PF OF
  result rdi 0x1717171717171701

case to-memory-8 bits 64
  setne [ecx+eax*2+0x66]  ; 67 0f 95 84 41 66 00 00 00
  input rax 0x67209dde00000019
  input rcx 0x67209dde10003e33
  input flags CF PF AF OF
  result memory 0x10003ecb 01

case fault bits 64
  setne [r11*4+0x10006ff8]  ; 42 0f 95 04 9d f8 6f 00 10
  input r11 0x2
  input flags CF PF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  setne ah    ; 0f 95 c4
  setne r15b  ; 41 0f 95 c7
  input flags CF PF SF
  result rax 0x1010101010100110
  result r15 0x1f1f1f1f1f1f1f01

case code-32 bits 32
  setne ch  ; 0f 95 c5
  input flags CF PF SF OF
  result rcx 0x11110111

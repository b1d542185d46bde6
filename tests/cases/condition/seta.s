; SETA: row in frontend-x86/src/ops/condition.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-8 bits 64
  seta r14b  ; 41 0f 97 c6
  input flags CF PF SF DF
  result r14 0x1e1e1e1e1e1e1e00

case to-memory-8 bits 64
  seta [rip+0x3411]  ; 0f 97 05 11 34 00 00
  input flags PF AF ZF DF
  result unchanged

case fault bits 64
  seta [rip+0x6438]  ; 0f 97 05 38 64 00 00
  input flags CF PF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  seta gs:[rbx*8+0xa23]  ; 65 0f 97 04 dd 23 0a 00 00
  seta ch                ; 0f 97 c5
  input rbx 0x35
  input flags DF OF
  result rcx 0x1111111111110111
  result memory 0x10003fcb 01

case code-32 bits 32
  seta al  ; 0f 97 c0
  input flags CF PF ZF OF
  result rax 0x10101000

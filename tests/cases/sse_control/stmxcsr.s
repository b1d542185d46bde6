; STMXCSR: row in frontend-x86/src/ops/sse_control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-32 bits 64
  stmxcsr [rip+0x2d7b]  ; 0f ae 1d 7b 2d 00 00
  input flags CF AF DF OF
  result memory 0x10003942 80 1f

case fault bits 64
  stmxcsr [rdi*4+0x100066f4]  ; 0f ae 1c bd f4 66 00 10
  input rdi 0x33
  input flags SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  stmxcsr [0x10003980]  ; 67 0f ae 1c 25 80 39 00 10
  stmxcsr [0x10003980]  ; 67 0f ae 1c 25 80 39 00 10
  input flags PF AF ZF DF OF
  result memory 0x10003980 80 1f

case code-32 bits 32
  stmxcsr [edx]  ; 0f ae 9a 00 00 00 00
  input rdx 0x100041dc
  input flags CF PF ZF SF
  result memory 0x100041dc 80 1f

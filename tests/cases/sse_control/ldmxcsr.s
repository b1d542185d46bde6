; LDMXCSR: row in frontend-x86/src/ops/sse_control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-32 bits 64
  ldmxcsr [0x10003f40]  ; 0f ae 14 25 40 3f 00 10
  input flags AF ZF OF
  input memory 0x10003f40 fc 3f
  result mxcsr 0x3ffc

case sequence bits 64
  ldmxcsr [rip+0x2d7d]  ; 0f ae 15 7d 2d 00 00
  ldmxcsr [rip+0x2d7d]  ; 0f ae 15 7d 2d 00 00
  input flags CF ZF
  input memory 0x10003944 a4 5f
  result mxcsr 0x0

case code-32 bits 32
  ldmxcsr [0x100046a8]  ; 0f ae 15 a8 46 00 10
  input flags SF OF
  input memory 0x100046a8 df 5f
  result mxcsr 0x5fdf

; VLDMXCSR: row in frontend-x86/src/ops/sse_control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-32 bits 64
  vldmxcsr [0x1000450b]  ; c5 f8 ae 14 25 0b 45 00 10
  input flags SF DF OF
  input memory 0x1000450b e2 5f
  result mxcsr 0x5fe2

case fault bits 64
  vldmxcsr [rip+0x6436]  ; c5 f8 ae 15 36 64 00 00
  input flags CF ZF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vldmxcsr [r14d]  ; 67 c4 c1 78 ae 96 00 00 00 00
  vldmxcsr [r14d]  ; 67 c4 c1 78 ae 96 00 00 00 00
  input r14 0xae67e43210003802
  input flags PF ZF DF OF
  input memory 0x10003802 80 5f
  result mxcsr 0x5f80

case code-32 bits 32
  vldmxcsr [0x100042bc]  ; c5 f8 ae 15 bc 42 00 10
  input flags CF SF OF
  input memory 0x100042bc 80 1f
  result unchanged

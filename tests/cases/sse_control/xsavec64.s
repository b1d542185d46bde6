; XSAVEC64: row in frontend-x86/src/ops/sse_control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: the runtime reads and writes the area

case to-memory-64 bits 64
  xsavec64 [r13d+0x6a]  ; 67 49 0f c7 a5 6a 00 00 00
  input r13 0xcd0fba0210003dce
  input flags CF ZF SF OF

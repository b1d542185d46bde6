; XSAVE64: row in frontend-x86/src/ops/sse_control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: the runtime reads and writes the area

case to-memory-64 bits 64
  xsave64 [r9*8+0x1000403c]  ; 4a 0f ae 24 cd 3c 40 00 10
  input r9 0x22
  input flags ZF SF OF

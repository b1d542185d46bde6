; XSAVEOPT: row in frontend-x86/src/ops/sse_control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: the runtime reads and writes the area

case to-memory-64 bits 64
  xsaveopt gs:[0x31c0]  ; 65 0f ae 34 25 c0 31 00 00
  input flags CF ZF DF OF

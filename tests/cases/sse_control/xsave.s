; XSAVE: row in frontend-x86/src/ops/sse_control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: the runtime reads and writes the area

case to-memory-64 bits 64
  xsave [rip+0x33cd]  ; 0f ae 25 cd 33 00 00
  input flags AF SF DF

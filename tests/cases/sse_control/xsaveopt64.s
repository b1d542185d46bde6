; XSAVEOPT64: row in frontend-x86/src/ops/sse_control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: the runtime reads and writes the area

case to-memory-64 bits 64
  xsaveopt64 [ebx-0x18]  ; 67 48 0f ae b3 e8 ff ff ff
  input rbx 0x4b8c25fd10003e1c

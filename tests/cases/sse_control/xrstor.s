; XRSTOR: row in frontend-x86/src/ops/sse_control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: the runtime reads and writes the area

case to-memory-64 bits 64
  xrstor [r10d-0x171d]  ; 67 41 0f ae aa e3 e8 ff ff
  input r10 0x5069d3f710005800
  input flags AF

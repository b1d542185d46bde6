; XRSTOR64: row in frontend-x86/src/ops/sse_control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: the runtime reads and writes the area

case to-memory-64 bits 64
  xrstor64 gs:[r8*8+0x3a9f]  ; 65 4a 0f ae 2c c5 9f 3a 00 00
  input r8 0x2c
  input flags CF ZF SF

; XSAVEC: row in frontend-x86/src/ops/sse_control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: the runtime reads and writes the area

case to-memory-64 bits 64
  xsavec [rsi*2+0x10003a6d]  ; 0f c7 24 75 6d 3a 00 10
  input rsi 0xe
  input flags CF SF DF

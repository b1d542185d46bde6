; XLATB: row in frontend-x86/src/ops/data_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-8 bits 64
  xlat [rbx]  ; d7
  input rax 0x7fffffff
  input rbx 0x10004000
  input flags AF ZF SF OF
  input memory 0x100040ff 4a
  result rax 0x7fffff4a

case sequence bits 64
  xlat [rbx]  ; d7
  xlat [rbx]  ; d7
  input rax 0xe6193e871d310801
  input rbx 0x10004000
  input flags CF AF SF OF
  result rax 0xe6193e871d310800

case code-32 bits 32
  xlat [ebx]  ; d7
  input rax 0x5
  input rbx 0x10004000
  input flags AF OF
  input memory 0x10004005 2e
  result rax 0x2e

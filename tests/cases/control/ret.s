; RET: row in frontend-x86/src/ops/control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  ret  ; c3
  input flags AF ZF
  input memory 0x10005000 20 0c 00 10
  result rsp 0x10005008
  result at 0x10000c20

case code-32 bits 32
  ret  ; c3
  input flags CF AF SF OF
  input memory 0x10005000 20 0c 00 10
  result rsp 0x10005004
  result at 0x10000c20

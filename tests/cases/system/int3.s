; INT3: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  int3  ; cc
  input flags AF DF OF
  result signal SIGTRAP at 0x10000bc1

case code-32 bits 32
  int3  ; cc
  input flags SF OF
  result signal SIGTRAP at 0x10000bc1

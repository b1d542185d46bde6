; SGDT: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: the host need not have UMIP

case to-memory-80 bits 64
  sgdt [rip+0x36d9]  ; 0f 01 05 d9 36 00 00
  input flags CF SF OF

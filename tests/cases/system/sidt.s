; SIDT: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: the host need not have UMIP

case to-memory-80 bits 64
  sidt [rip+0x6179]  ; 0f 01 0d 79 61 00 00
  input flags AF SF DF

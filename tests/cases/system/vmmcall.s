; VMMCALL: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: the host's hypervisor answers

case plain-64 bits 64
  vmmcall  ; 0f 01 d9
  input flags CF PF AF ZF DF

; WAIT: row in frontend-x86/src/ops/x87_control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  fwait  ; 9b
  input flags ZF DF
  result unchanged

case sequence bits 64
  fwait  ; 9b
  fwait  ; 9b
  input flags PF AF
  result unchanged

case code-32 bits 32
  fwait  ; 9b
  input flags CF ZF SF OF
  result unchanged

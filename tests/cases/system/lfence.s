; LFENCE: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  lfence  ; 0f ae e8
  input flags ZF SF OF
  result unchanged

case sequence bits 64
  lfence  ; 0f ae ea
  lfence  ; 0f ae e8
  input flags AF DF OF
  result unchanged

case code-32 bits 32
  lfence  ; 0f ae e8
  input flags PF AF OF
  result unchanged

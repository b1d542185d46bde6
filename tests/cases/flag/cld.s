; CLD: row in frontend-x86/src/ops/flag.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  cld  ; fc
  input flags ZF DF
  result flags ZF

case sequence bits 64
  cld  ; fc
  cld  ; fc
  input flags ZF
  result unchanged

case code-32 bits 32
  cld  ; fc
  input flags PF ZF SF OF
  result unchanged

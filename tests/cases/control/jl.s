; JL: row in frontend-x86/src/ops/control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  jl short 0x10000c20  ; 7c 5e
  input flags CF ZF SF
  result at 0x10000c20

case not-taken bits 64
  jl short 0x10000c20  ; 7c 5e
  input flags PF AF ZF SF DF OF
  result unchanged

case code-32 bits 32
  jl short 0x10000c20  ; 7c 5e
  input flags CF PF AF ZF DF
  result unchanged

; JCXZ: row in frontend-x86/src/ops/control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-32 bits 32
  jcxz 0x10000c20  ; 67 e3 5d
  input rcx 0x21
  input flags CF PF DF
  result unchanged

case taken bits 32
  jcxz 0x10000c20  ; 67 e3 5d
  input rcx 0x80000000
  input flags PF AF ZF SF DF
  result at 0x10000c20

; JECXZ: row in frontend-x86/src/ops/control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  jecxz 0x10000c20  ; 67 e3 5d
  input rcx 0x32
  input flags ZF SF OF
  result unchanged

case taken bits 64
  jecxz 0x10000c20  ; 67 e3 5d
  input rcx 0x8000000000000000
  input flags PF SF
  result at 0x10000c20

case code-32 bits 32
  jecxz 0x10000c20  ; e3 5e
  input rcx 0x1f
  input flags CF PF ZF DF OF
  result unchanged

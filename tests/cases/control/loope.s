; LOOPE: row in frontend-x86/src/ops/control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-32 bits 64
  addr32 loope 0x10000c20  ; 67 e1 5d
  input rcx 0x27
  input flags CF AF
  result rcx 0x26

case plain-64 bits 64
  loope 0x10000c20  ; e1 5e
  input rcx 0x0
  input flags OF
  result rcx 0xffffffffffffffff

case taken bits 64
  addr32 loope 0x10000c20  ; 67 e1 5d
  input rcx 0x0
  input flags CF AF ZF OF
  result rcx 0xffffffff
  result at 0x10000c20

case code-32 bits 32
  addr16 loope 0x10000c20  ; 67 e1 5d
  input rcx 0x1
  input flags PF DF
  result rcx 0x0

; LOOP: row in frontend-x86/src/ops/control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-32 bits 64
  addr32 loop 0x10000c20  ; 67 e2 5d
  input rcx 0x1
  input flags PF ZF
  result rcx 0x0

case plain-64 bits 64
  loop 0x10000c20  ; e2 5e
  input rcx 0x55f8e43501c675ea
  input flags CF DF OF
  result rcx 0x55f8e43501c675e9
  result at 0x10000c20

case code-32 bits 32
  addr16 loop 0x10000c20  ; 67 e2 5d
  input rcx 0x3f
  input flags PF OF
  result rcx 0x3e
  result at 0x10000c20

; JRCXZ: row in frontend-x86/src/ops/control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  jrcxz 0x10000c20  ; e3 5e
  input rcx 0xe4e14121ffffffff
  input flags PF AF ZF DF OF
  result unchanged

case taken bits 64
  jrcxz 0x10000c20  ; e3 5e
  input rcx 0x0
  input flags AF ZF SF DF OF
  result at 0x10000c20

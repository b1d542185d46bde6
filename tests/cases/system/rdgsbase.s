; RDGSBASE: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  rdgsbase r11  ; f3 49 0f ae cb
  input flags CF ZF SF
  result r11 0x10003400

case register-32 bits 64
  rdgsbase edi  ; f3 0f ae cf
  input flags PF AF SF
  result rdi 0x10003400

case sequence bits 64
  rdgsbase r10d  ; f3 41 0f ae ca
  rdgsbase r12   ; f3 49 0f ae cc
  input flags AF OF
  result r10 0x10003400
  result r12 0x10003400

; VERR: row in frontend-x86/src/ops/segment.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: the runtime answers

case register-64 bits 64
  verr r9w  ; 49 0f 00 e1
  input r9 0x14
  input flags ZF OF

case register-32 bits 64
  verr r11w  ; 41 0f 00 e3
  input r11 0x3bff2e89bffd9d39
  input flags PF ZF

case register-16 bits 64
  verr r11w  ; 66 41 0f 00 e3
  input r11 0x2e
  input flags AF

case to-memory-16 bits 64
  verr [0x100042aa]  ; 66 0f 00 24 25 aa 42 00 10
  input flags CF PF DF OF
  input memory 0x100042aa f7 42

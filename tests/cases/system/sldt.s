; SLDT: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: the host need not have UMIP

case register-64 bits 64
  sldt r9  ; 49 0f 00 c1
  input flags CF SF DF OF

case register-32 bits 64
  sldt edi  ; 0f 00 c7
  input flags AF SF DF

case register-16 bits 64
  sldt bp  ; 66 0f 00 c5
  input flags AF ZF DF OF

case to-memory-16 bits 64
  sldt [0x10003b4e]  ; 66 67 0f 00 04 25 4e 3b 00 10
  input flags PF AF ZF

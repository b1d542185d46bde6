; SMSW: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: the host need not have UMIP

case register-64 bits 64
  smsw r12  ; 49 0f 01 e4
  input flags CF AF ZF SF

case register-32 bits 64
  smsw eax  ; 0f 01 e0
  input flags ZF DF

case register-16 bits 64
  smsw r12w  ; 66 41 0f 01 e4
  input flags AF ZF SF OF

case to-memory-16 bits 64
  smsw [rip+0x333a]  ; 48 0f 01 25 3a 33 00 00
  input flags PF AF ZF

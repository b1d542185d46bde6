; STR: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: the host need not have UMIP

case register-64 bits 64
  str r15  ; 49 0f 00 cf
  input flags PF ZF SF

case register-32 bits 64
  str r11d  ; 41 0f 00 cb
  input flags CF AF ZF OF

case register-16 bits 64
  str r11w  ; 66 41 0f 00 cb
  input flags CF PF AF

case to-memory-16 bits 64
  str [r11*1+0x100040bc]  ; 66 42 0f 00 0c 1d bc 40 00 10
  input r11 0x18
  input flags CF AF SF

; WRGSBASE: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: the test's own GS base

case register-64 bits 64
  wrgsbase rbx  ; f3 48 0f ae db
  input rbx 0x2
  input flags PF AF SF OF

case register-32 bits 64
  wrgsbase esi  ; f3 0f ae de
  input rsi 0x128e634b00000000
  input flags CF ZF SF DF

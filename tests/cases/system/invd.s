; INVD: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  invd  ; 0f 08
  input flags PF AF ZF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case code-32 bits 32
  invd  ; 0f 08
  input flags AF ZF SF
  result signal SIGSEGV at 0x10000bc0

; MONITORX: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  addr32 monitorx  ; 67 0f 01 fa
  input flags CF PF AF SF DF OF
  result signal SIGILL at 0x10000bc0

case code-32 bits 32
  addr16 monitorx  ; 67 0f 01 fa
  input flags AF ZF SF
  result signal SIGILL at 0x10000bc0

; OUTSB: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case memory-16-8 bits 64
  outsb dx, [rsi]  ; 6e
  input flags CF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case repeated-memory-16-8 bits 64
  rep outsb dx, [rsi]  ; f3 6e
  input flags CF SF DF
  result signal SIGSEGV at 0x10000bc0

case code-32 bits 32
  outsb dx, [esi]  ; 6e
  input flags CF PF AF ZF SF
  result signal SIGSEGV at 0x10000bc0

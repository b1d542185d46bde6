; OUTSW: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case memory-16 bits 64
  outsw dx, [rsi]  ; 66 6f
  input flags ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case repeated-memory-16 bits 64
  rep outsw dx, [rsi]  ; 66 f3 6f
  input flags ZF DF OF
  result signal SIGSEGV at 0x10000bc0

case code-32 bits 32
  outsw dx, [esi]  ; 66 6f
  input flags CF PF ZF SF
  result signal SIGSEGV at 0x10000bc0

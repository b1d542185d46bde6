; OUTSD: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case memory-16-32 bits 64
  outsd dx, [rsi]  ; 6f
  input flags CF AF DF
  result signal SIGSEGV at 0x10000bc0

case repeated-memory-16-32 bits 64
  rep outsd dx, [esi]  ; 67 f3 6f
  input flags CF PF AF OF
  result signal SIGSEGV at 0x10000bc0

case code-32 bits 32
  outsd dx, [esi]  ; 6f
  input flags AF ZF DF OF
  result signal SIGSEGV at 0x10000bc0

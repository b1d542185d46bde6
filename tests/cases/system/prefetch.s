; PREFETCH: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-8 bits 64
  prefetch_reserved [rbp*2+0x10003992]  ; 0f 0d 2c 6d 92 39 00 10
  input rbp 0x14
  input flags PF ZF SF DF OF
  result unchanged

case sequence bits 64
  prefetch_reserved [rip+0x6438]  ; 0f 0d 3d 38 64 00 00
  prefetch_reserved [rip+0x6438]  ; 0f 0d 3d 38 64 00 00
  input flags CF PF AF ZF SF OF
  result unchanged

case code-32 bits 32
  prefetch_exclusive [ebx]  ; 0f 0d 83 00 00 00 00
  input rbx 0x10004187
  input flags AF SF OF
  result unchanged

; PREFETCHWT1: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-8 bits 64
  prefetchwt1 [0x10003da2]  ; 0f 0d 14 25 a2 3d 00 10
  input flags CF PF ZF OF
  result unchanged

case sequence bits 64
  prefetchwt1 [0x10004640]  ; 0f 0d 14 25 40 46 00 10
  prefetchwt1 [0x10004640]  ; 0f 0d 14 25 40 46 00 10
  input flags CF PF AF ZF SF OF
  result unchanged

case code-32 bits 32
  prefetchwt1 [eax+edi*4]  ; 0f 0d 94 b8 00 00 00 00
  input rax 0x100041e4
  input rdi 0x1a
  input flags CF PF AF ZF OF
  result unchanged

; PREFETCHT1: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-8 bits 64
  prefetcht1 [r10*8+0x100044cf]  ; 42 0f 18 14 d5 cf 44 00 10
  input r10 0x1f
  input flags CF AF OF
  result unchanged

case sequence bits 64
  prefetcht1 [rip+0x3067]  ; 0f 18 15 67 30 00 00
  prefetcht1 [rip+0x3067]  ; 0f 18 15 67 30 00 00
  input flags AF ZF SF OF
  result unchanged

case code-32 bits 32
  prefetcht1 [ebp-0x6f]  ; 0f 18 95 91 ff ff ff
  input rbp 0x10004276
  input flags AF ZF
  result unchanged

; PREFETCHT2: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-8 bits 64
  prefetcht2 [esp]  ; 67 0f 18 9c 24 00 00 00 00
  input rsp 0x60be9e5a100039c0
  input flags CF ZF
  result unchanged

case sequence bits 64
  prefetcht2 [rip+0x309b]  ; 0f 18 1d 9b 30 00 00
  prefetcht2 [rip+0x309b]  ; 0f 18 1d 9b 30 00 00
  input flags CF ZF
  result unchanged

case code-32 bits 32
  prefetcht2 [0x1000465f]  ; 0f 18 1d 5f 46 00 10
  input flags ZF SF OF
  result unchanged

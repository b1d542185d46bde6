; PREFETCHNTA: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-8 bits 64
  prefetchnta [r12d]  ; 67 41 0f 18 84 24 00 00 00 00
  input r12 0x851e98cb100044f8
  input flags CF
  result unchanged

case sequence bits 64
  prefetchnta [rip+0x31c5]  ; 0f 18 05 c5 31 00 00
  prefetchnta [rip+0x31c5]  ; 0f 18 05 c5 31 00 00
  input flags PF ZF
  result unchanged

case code-32 bits 32
  prefetchnta [esp-0x6c]  ; 0f 18 84 24 94 ff ff ff
  input rsp 0x100043eb
  input flags CF SF OF
  result unchanged

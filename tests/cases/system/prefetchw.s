; PREFETCHW: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-8 bits 64
  prefetchw [0x100040fd]  ; 0f 0d 0c 25 fd 40 00 10
  input flags PF SF OF
  result unchanged

case sequence bits 64
  prefetchw [rdi*1+0x10003fed]  ; 0f 0d 1c 3d ed 3f 00 10
  prefetchw [rdi*1+0x10003fed]  ; 0f 0d 1c 3d ed 3f 00 10
  input rdi 0x1b
  input flags PF AF OF
  result unchanged

case code-32 bits 32
  prefetchw [esp]  ; 0f 0d 8c 24 00 00 00 00
  input rsp 0x1000447c
  input flags CF AF OF
  result unchanged

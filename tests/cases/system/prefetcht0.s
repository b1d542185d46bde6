; PREFETCHT0: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-8 bits 64
  prefetcht0 [rbx*1+0x10003b36]  ; 0f 18 0c 1d 36 3b 00 10
  input rbx 0x2f
  input flags CF PF SF OF
  result unchanged

case sequence bits 64
  prefetcht0 [0x100040a3]  ; 0f 18 0c 25 a3 40 00 10
  prefetcht0 [0x100040a3]  ; 0f 18 0c 25 a3 40 00 10
  input flags AF
  result unchanged

case code-32 bits 32
  prefetcht0 [ecx-0x2f]  ; 0f 18 89 d1 ff ff ff
  input rcx 0x10003dc9
  input flags CF AF SF
  result unchanged

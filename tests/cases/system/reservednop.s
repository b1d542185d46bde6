; RESERVEDNOP: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  nop r10, r13  ; 4d 0f 18 ea
  input flags CF PF AF ZF DF
  result unchanged

case register-32 bits 64
  nop edx, r14d  ; 44 0f 19 f2
  input flags PF SF OF
  result unchanged

case register-16 bits 64
  nop r11w, r14w  ; 66 45 0f 0d f3
  result unchanged

case to-memory-64 bits 64
  nop [r13d+0x59], rsi  ; 67 49 0f 1a b5 59 00 00 00
  input flags CF PF OF
  result unchanged

case to-memory-32 bits 64
  nop [0x100044fc], edx  ; 0f 1e 14 25 fc 44 00 10
  input flags CF PF ZF
  result unchanged

case to-memory-16 bits 64
  nop [rip+0x3c21], r15w  ; 66 44 0f 1a 3d 21 3c 00 00
  input flags PF ZF SF DF
  result unchanged

case sequence bits 64
  nop r11d, ecx   ; 41 0f 1f cb
  nop r15d, r15d  ; 45 0f 1b ff
  input flags CF PF ZF OF
  result unchanged

case code-32 bits 32
  nop edx, esi  ; 0f 18 f2
  input flags CF AF ZF OF
  result unchanged

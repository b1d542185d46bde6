; NOP: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  nop rcx  ; 48 0f 1f c1
  input flags CF AF SF OF
  result unchanged

case register-32 bits 64
  nop r8d  ; 41 0f 1f c0
  input flags AF ZF
  result unchanged

case register-16 bits 64
  nop bp  ; 66 0f 1f c5
  input flags CF ZF OF
  result unchanged

case plain-64 bits 64
  xchg ax, ax  ; 66 90
  input flags PF AF ZF DF
  result unchanged

case to-memory-64 bits 64
  nop [0x100040aa]  ; 48 0f 1f 04 25 aa 40 00 10
  input flags CF PF AF SF DF OF
  result unchanged

case to-memory-32 bits 64
  nop [ebp*8+0x10003d54]  ; 67 0f 1f 04 ed 54 3d 00 10
  input flags PF DF OF
  result unchanged

case to-memory-16 bits 64
  nop [r10d+0x815f]  ; 66 67 41 0f 1f 82 5f 81 00 00
  input flags CF PF AF ZF SF
  result unchanged

case sequence bits 64
  xchg rax, rax  ; 48 90
  nop            ; 90
  input flags CF PF OF
  result unchanged

case code-32 bits 32
  nop eax  ; 0f 1f c0
  input flags PF AF ZF OF
  result unchanged

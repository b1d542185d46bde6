; CLDEMOTE: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-8 bits 64
  cldemote [rip+0x35dd]  ; 0f 1c 05 dd 35 00 00
  input flags ZF SF OF
  result unchanged

case sequence bits 64
  cldemote [rip+0x6439]  ; 0f 1c 05 39 64 00 00
  cldemote [rip+0x6439]  ; 0f 1c 05 39 64 00 00
  input flags CF PF AF ZF OF
  result unchanged

case code-32 bits 32
  cldemote [edi]  ; 0f 1c 87 00 00 00 00
  input flags SF
  result unchanged

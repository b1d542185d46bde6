; CLFLUSHOPT: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-8 bits 64
  clflushopt [0x10004395]  ; 66 0f ae 3c 25 95 43 00 10
  input flags PF ZF SF DF OF
  input memory 0x10004395 88
  result unchanged

case sequence bits 64
  clflushopt [edi+r12d]  ; 67 66 42 0f ae bc 27 00 00 00 00
  clflushopt [edi+r12d]  ; 67 66 42 0f ae bc 27 00 00 00 00
  input rdi 0xce8c64d910003abc
  input r12 0xce8c64d9fffffffd
  input flags PF AF ZF SF
  input memory 0x10003ab9 72
  result unchanged

case code-32 bits 32
  clflushopt [ebp+ecx*8+0x3f]  ; 66 0f ae bc cd 3f 00 00 00
  input rcx 0xfffffffc
  input rbp 0x10004265
  input flags ZF OF
  input memory 0x10004284 bd
  result unchanged

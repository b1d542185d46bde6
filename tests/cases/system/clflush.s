; CLFLUSH: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-8 bits 64
  clflush [ebx+r13d*2-5]  ; 67 42 0f ae bc 6b fb ff ff ff
  input rbx 0x65b26d6b10004334
  input r13 0x65b26d6bffffffe7
  input flags PF ZF DF
  input memory 0x100042fd 7c
  result unchanged

case fault bits 64
  clflush [r12*8+0x10006ec8]  ; 42 0f ae 3c e5 c8 6e 00 10
  input r12 0x27
  input flags OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  clflush [r12*4+0x100044ca]  ; 42 0f ae 3c a5 ca 44 00 10
  clflush [r12*4+0x100044ca]  ; 42 0f ae 3c a5 ca 44 00 10
  input r12 0xd
  input flags CF PF AF SF
  input memory 0x100044fe f8
  result unchanged

case code-32 bits 32
  clflush [0x1000401b]  ; 0f ae 3d 1b 40 00 10
  input flags CF PF ZF SF
  result unchanged

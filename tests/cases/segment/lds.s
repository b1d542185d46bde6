; LDS: row in frontend-x86/src/ops/segment.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: the runtime answers

case register-32 bits 32
  lds edx, [ebx]  ; c5 93 00 00 00 00
  input rbx 0x100041a0
  input flags AF SF DF OF
  input memory 0x100041a0 40 d7 a0 38 d7 d0

case register-16 bits 32
  lds dx, [ebp+eax*4-0x76]  ; 66 c5 94 85 8a ff ff ff
  input rax 0x18
  input rbp 0x100069d6
  input flags CF DF
  input memory 0x100069c2 d7 c1

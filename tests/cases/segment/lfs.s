; LFS: row in frontend-x86/src/ops/segment.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: the runtime answers

case register-64 bits 64
  lfs rbx, [r12*8+0x10006b78]  ; 4a 0f b4 1c e5 78 6b 00 10
  input r12 0x29
  input flags AF
  input memory 0x10006cc0 ff ff ff ff b6 3e 5d 23 e7 da

case register-32 bits 64
  lfs eax, gs:[0x718]  ; 65 0f b4 04 25 18 07 00 00
  input flags CF PF AF ZF SF
  input memory 0x10003b18 64 16 9e a7 fd 30

case register-16 bits 64
  lfs di, [0x10006480]  ; 66 0f b4 3c 25 80 64 00 10
  input flags PF SF DF OF

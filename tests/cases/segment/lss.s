; LSS: row in frontend-x86/src/ops/segment.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: the runtime answers

case register-64 bits 64
  lss rbp, [r10*8+0x10003cc0]  ; 4a 0f b2 2c d5 c0 3c 00 10
  input r10 0x1c
  input flags CF PF OF
  input memory 0x10003da6 25 40 6a 07

case register-32 bits 64
  lss r14d, [0x10004517]  ; 44 0f b2 34 25 17 45 00 10
  input flags CF AF SF
  input memory 0x10004517 09 7e c4 44 f1 c6

case register-16 bits 64
  lss bp, [rip+0x2f20]  ; 66 0f b2 2d 20 2f 00 00
  input flags CF PF ZF SF OF
  input memory 0x10003ae8 4e a1 11 4c

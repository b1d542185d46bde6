; FXRSTOR64: row in frontend-x86/src/ops/sse_control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: the image holds the host's MXCSR mask

case to-memory-4096 bits 64
  fxrstor64 [rip+0x31f8]  ; 48 0f ae 0d f8 31 00 00
  input flags PF AF SF
  input memory 0x10003dc0 c7 95
  input memory 0x10003dd8 f6 50 c8 af
  input memory 0x10003e60 ff ff ff ff ff ff ff 7f 00 00 00 00 00 38 51 40
  input memory 0x10003e70 18 00 00 00 00 00 00 00 00 00 00 00 00 e8 55 40
  input memory 0x10003e80 2a 78 bc fc 00 00 02 41 00 00 00 00 00 c0 4d c0
  input memory 0x10003e90 5c b3 58 ba 03 db 98 a1 7f
  input memory 0x10003ea0 3d b3 1f a3 3f dc e1 7b 34 12 00 00 00 00 f8 7f
  input memory 0x10003eb3 4f 00 00 80 7f 29
  input memory 0x10003ec6 f0 ff ff ff ff ff ff ff ff ff 9c d0 51 09 86 06
  input memory 0x10003ed6 41 b3 ff ff ff ff ff ff 0f 00 1f
  input memory 0x10003eed c0 5a c0 5a 96 6d 9a b0 bd ed 58 01
  input memory 0x10003efe 9b c1 00 00 00 00 00 00 e0 41
  input memory 0x10003f0f 80 32 00 00 00 00 00 00 00 cf 50 9c 69 cd 07 31
  input memory 0x10003f1f 55 c2 fe 3d 54 56 ea 09 dc 8c 3c 01 36 aa 74 76
  input memory 0x10003f2f 2d 01 00 00 00 00 00 80 7f 39
  input memory 0x10003f45 e0 4b c0 01 00 00 00 00 00 f0 7f 01 00 00 00 c4
  input memory 0x10003f55 e1 8b 11 92 00 a8 24 f5 67 6b cc

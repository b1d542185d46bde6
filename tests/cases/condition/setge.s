; SETGE: row in frontend-x86/src/ops/condition.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-8 bits 64
  setge ch  ; 0f 9d c5
  input flags CF PF SF DF OF
  result rcx 0x1111111111110111

case to-memory-8 bits 64
  setge [r9*1+0x10003891]  ; 42 0f 9d 04 0d 91 38 00 10
  input r9 0x6
  input flags OF
  result unchanged

case fault bits 64
  setge [edx-0x1019]  ; 67 0f 9d 82 e7 ef ff ff
  input rdx 0xffae6e5b10007419
  input flags PF AF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  setge r11b  ; 41 0f 9d c3
  setge cl    ; 0f 9d c1
  input flags CF PF AF OF
  result rcx 0x1111111111111100
  result r11 0x1b1b1b1b1b1b1b00

case code-32 bits 32
  setge dl  ; 0f 9d c2
  input flags CF PF ZF SF
  result rdx 0x12121200

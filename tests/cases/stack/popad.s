; POPAD: row in frontend-x86/src/ops/stack.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-32 bits 32
  popad  ; 61
  input memory 0x10005000 03 b7 dd b1 ab f9 6e b7 ed b8 5a 0d 70 e2 27 c4
  input memory 0x10005012 c0 bf a7 95 31 35 62 6d 90 17 41 9d 3f 5c
  result rax 0x5c3f9d41
  result rcx 0x17906d62
  result rdx 0x353195a7
  result rbx 0xbfc00000
  result rsp 0x10005020
  result rbp 0xd5ab8ed
  result rsi 0xb76ef9ab
  result rdi 0xb1ddb703

case sequence bits 32
  popad  ; 61
  popad  ; 61
  input flags AF ZF SF DF OF
  input memory 0x10005000 ff 7f 00 00 00 00 00 00 f7 1a 0c 26 96 a5 e7 65
  input memory 0x10005016 f8 ff 13 6c e2 07
  result rax 0x0
  result rcx 0x0
  result rdx 0x0
  result rbx 0x0
  result rsp 0x10005040
  result rbp 0x0
  result rsi 0x0
  result rdi 0x0

; LEAVE: row in frontend-x86/src/ops/stack.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  leave  ; c9
  input rbp 0x10004800
  input flags PF AF DF OF
  input memory 0x10004800 7a 55 9c 44 51 7d 3e d0
  result rsp 0x10004808
  result rbp 0xd03e7d51449c557a

case code-32 bits 32
  leave  ; c9
  input rbp 0x100048ef
  input flags CF SF OF
  input memory 0x100048ef bf 6b a5 02
  result rsp 0x100048f3
  result rbp 0x2a56bbf

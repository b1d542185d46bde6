; LODSQ: row in frontend-x86/src/ops/string.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case memory-64 bits 64
  lodsq [rsi]  ; 48 ad
  input rsi 0x1000500e
  input flags PF AF ZF DF
  input memory 0x1000500e 58 c0 00 00 00 80
  result rax 0x80000000c058
  result rsi 0x10005006

case repeated-memory-64 bits 64
  rep lodsq [rsi]  ; f3 48 ad
  input rax 0x1
  input rcx 0x2
  input rsi 0x1000504d
  input flags PF AF DF
  input memory 0x10005045 ba f7 f8 0a 00 00 00 00 00 00 00 54 b6 b6 df 5d
  result rax 0xaf8f7ba
  result rcx 0x0
  result rsi 0x1000503d

case sequence bits 64
  rep lodsq [rsi]  ; f3 48 ad
  rep lodsq [rsi]  ; f3 48 ad
  input rax 0x90cad35000008000
  input rcx 0xc
  input rsi 0x10005089
  input flags PF OF
  input memory 0x10005090 42 8c c6 85 ec da 95 6b 00 00 00 00 00 00 37 c0
  input memory 0x100050a2 2a c2 ff ff 7f 00 ba dd 96 6f 33 2a c7 5a e8 82
  input memory 0x100050b2 46 73 67 35 4d 08 89 5c 31 47 2b 43 61 64
  input memory 0x100050c2 a6 41 00 80 3e 42 76 83 17 4f 35 c4 eb 50 7f
  input memory 0x100050d4 37 ac ce 9a d2 47 d2 39 48 48 da f5 7f
  result rax 0x0
  result rcx 0x0
  result rsi 0x100050e9

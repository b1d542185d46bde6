; LODSB: row in frontend-x86/src/ops/string.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case memory-8 bits 64
  lodsb [rsi]  ; ac
  input rsi 0x1000503a
  input flags CF SF
  result rax 0x1010101010101000
  result rsi 0x1000503b

case repeated-memory-8 bits 64
  rep lodsb [esi]  ; 67 f3 ac
  input rax 0xd9cae32b268b04a5
  input rcx 0x5561a38400000013
  input rsi 0xa7ad1596100051de
  input flags CF AF ZF SF OF
  input memory 0x100051e0 49 71 19 db 9a 30 ba f5 00 00 00 00 00 50 4f c0
  input memory 0x100051f0 ff
  result rax 0xd9cae32b268b04ff
  result rcx 0x0
  result rsi 0x100051f1

case sequence bits 64
  lodsb [rsi]  ; ac
  lodsb [rsi]  ; ac
  input rsi 0x10005048
  input flags CF AF SF
  result rax 0x1010101010101000
  result rsi 0x1000504a

case code-32 bits 32
  lodsb [esi]  ; ac
  input rsi 0x100050e9
  input flags ZF
  input memory 0x100050e9 ff
  result rax 0x101010ff
  result rsi 0x100050ea

; MOVSW: row in frontend-x86/src/ops/string.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case memory-16 bits 64
  movsw [edi], [esi]  ; 66 67 a5
  input rsi 0xceb43e98100051e9
  input rdi 0x7ad4b89010005173
  input flags AF SF OF
  input memory 0x100051e9 40 bc
  result rsi 0x100051eb
  result rdi 0x10005175
  result memory 0x10005173 40 bc

case repeated-memory-16 bits 64
  rep movsw [rdi], [rsi]  ; 66 f3 a5
  input rcx 0xa
  input rsi 0x1000507d
  input rdi 0x100051a4
  input flags CF PF AF SF DF OF
  input memory 0x1000506b e5 d4 58 15 24 ff 7f 00 00 00 00 00 00 00 00 80
  input memory 0x1000507b ff 00 00 80
  result rcx 0x0
  result rsi 0x10005069
  result rdi 0x10005190
  result memory 0x10005192 e5 d4 58 15 24 ff 7f 00 00 00 00 00 00 00 00 80
  result memory 0x100051a2 ff 00 00 80

case fault bits 64
  rep movsw [rdi], [rsi]  ; 66 f3 a5
  input rcx 0x6
  input rsi 0x10005010
  input rdi 0x10006ffe
  input flags CF PF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  rep movsw [rdi], [rsi]  ; 66 f3 a5
  rep movsw [rdi], [rsi]  ; 66 f3 a5
  input rcx 0x1
  input rsi 0x100050bb
  input rdi 0x100050cc
  input flags CF PF
  input memory 0x100050bb 4d 97
  result rcx 0x0
  result rsi 0x100050bd
  result rdi 0x100050ce
  result memory 0x100050cc 4d 97

case code-32 bits 32
  movsw [edi], [esi]  ; 66 a5
  input rsi 0x10005088
  input rdi 0x10005189
  input flags CF PF AF DF OF
  result rsi 0x10005086
  result rdi 0x10005187

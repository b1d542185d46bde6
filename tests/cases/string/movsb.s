; MOVSB: row in frontend-x86/src/ops/string.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case memory-8 bits 64
  movsb [rdi], [rsi]  ; a4
  input rsi 0x10005063
  input rdi 0x10005193
  input flags CF PF ZF SF DF OF
  result rsi 0x10005062
  result rdi 0x10005192

case repeated-memory-8 bits 64
  rep movsb [rdi], [rsi]  ; f3 a4
  input rcx 0xb
  input rsi 0x10005110
  input rdi 0x10005039
  input flags OF
  input memory 0x10005110 fb ce fb ad 6d 2d 7f 4b 34 12 c0
  result rcx 0x0
  result rsi 0x1000511b
  result rdi 0x10005044
  result memory 0x10005039 fb ce fb ad 6d 2d 7f 4b 34 12 c0

case fault bits 64
  rep movsb [rdi], [rsi]  ; f3 a4
  input rcx 0x10
  input rsi 0x10005154
  input rdi 0x10005ffd
  input flags PF SF
  input memory 0x10005154 03 57 52 69
  result rcx 0xd
  result rsi 0x10005157
  result rdi 0x10006000
  result memory 0x10005ffd 03 57 52
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  movsb [rdi], [rsi]  ; a4
  movsb [rdi], [rsi]  ; a4
  input rsi 0x10005059
  input rdi 0x10005ff5
  input flags CF ZF DF OF
  input memory 0x10005059 ce
  result rsi 0x10005057
  result rdi 0x10005ff3
  result memory 0x10005ff5 ce

case code-32 bits 32
  movsb [edi], [esi]  ; a4
  input rsi 0x100050b5
  input rdi 0x10005181
  input flags PF AF SF OF
  input memory 0x100050b5 70
  result rsi 0x100050b6
  result rdi 0x10005182
  result memory 0x10005181 70

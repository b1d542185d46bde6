; MOVSDSTRING: row in frontend-x86/src/ops/string.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case memory-32 bits 64
  movsd [rdi], [rsi]  ; a5
  input rsi 0x1000501b
  input rdi 0x100051cd
  input flags CF AF ZF
  input memory 0x1000501b 80 10 7c 21
  result rsi 0x1000501f
  result rdi 0x100051d1
  result memory 0x100051cd 80 10 7c 21

case repeated-memory-32 bits 64
  rep movsd [edi], [esi]  ; 67 f3 a5
  input rcx 0x8ef7884800000008
  input rsi 0x6e324a4a10005037
  input rdi 0x25bbcd5b1000501e
  input flags CF PF AF DF OF
  input memory 0x1000501b 34 14 b7 7b d7 ae 33 23 b5 28 db 13 f6 00 00 c1
  input memory 0x1000502b 41 00 00 48 42 ad 1e 17 85 00 00 c0 ff ff ff ff
  result rcx 0x0
  result rsi 0x10005017
  result rdi 0x10004ffe
  result memory 0x10005004 c0 ff ff ff ff 23 b5 28 db 13 f6 00 00 c1 41
  result memory 0x10005015 48 42 ad 1e 17 85 00 00 c0 ff ff ff ff

case fault bits 64
  movsd [rdi], [rsi]  ; a5
  input rsi 0x100050b2
  input rdi 0x10006ff0
  input flags PF AF ZF SF OF
  input memory 0x100050b2 54 f8 91 13
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  rep movsd [rdi], [rsi]  ; f3 a5
  rep movsd [rdi], [rsi]  ; f3 a5
  input rcx 0x4
  input rsi 0x10005036
  input rdi 0x10005115
  input flags CF PF AF SF
  input memory 0x10005036 d3 69 8a 0d a1 d3 45 72 db c3 00 00 c0 bf 00 80
  result rcx 0x0
  result rsi 0x10005046
  result rdi 0x10005125
  result memory 0x10005115 d3 69 8a 0d a1 d3 45 72 db c3 00 00 c0 bf 00 80

case code-32 bits 32
  movsd [edi], [esi]  ; a5
  input rsi 0x10005005
  input rdi 0x1000511a
  input flags PF AF ZF SF
  input memory 0x10005005 ff ff 7f 02
  result rsi 0x10005009
  result rdi 0x1000511e
  result memory 0x1000511a ff ff 7f 02

; CMPSDSTRING: row in frontend-x86/src/ops/string.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-32 bits 64
  cmpsd [rsi], [rdi]  ; a7
  input rsi 0x100050ee
  input rdi 0x100050b4
  input flags PF AF DF
  input memory 0x100050b4 bd 6d 8e 28
  input memory 0x100050ee 4e c0 7b c7
  result rsi 0x100050ea
  result rdi 0x100050b0
  result flags SF DF

case repeated-to-memory-32 bits 64
  repe cmpsd [rsi], [rdi]  ; f3 a7
  input rcx 0x4
  input rsi 0x100050d9
  input rdi 0x100050e1
  input flags PF AF ZF DF
  input memory 0x100050d6 5b 42 42 7a cf bd bb f9 a9 a8 00 7a cf bd bb
  result rcx 0x2
  result rsi 0x100050d1
  result rdi 0x100050d9
  result flags AF DF

case zero bits 64
  repne cmpsd [rsi], [rdi]  ; f2 a7
  input rcx 0x7
  input rsi 0x10005042
  input rdi 0x1000516f
  input flags CF AF DF OF
  input memory 0x10005042 f1 4e a1 07
  input memory 0x1000516f f1 4e a1 07
  result rcx 0x6
  result rsi 0x1000503e
  result rdi 0x1000516b
  result flags PF ZF DF

case carry bits 64
  cmpsd [rsi], [rdi]  ; a7
  input rsi 0x10005158
  input rdi 0x100050f8
  input flags AF SF OF
  input memory 0x100050f8 2c b0 a7 2b
  input memory 0x10005158 13
  result rsi 0x1000515c
  result rdi 0x100050fc
  result flags CF PF AF SF

case overflow bits 64
  repe cmpsd [rsi], [rdi]  ; f3 a7
  input rcx 0x12
  input rsi 0x10005175
  input rdi 0x100050ea
  input flags CF PF AF SF
  input memory 0x100050ea 99 04 42 57 34 42 f6 db f2 d6 51 28 10 f3 54 9f
  input memory 0x100050fa b5 0a 12 7f 00 00 00 dc 10 8b 39 00 00 80 7f
  input memory 0x1000510b 80 3f 91 aa 4d d4 00 c0 cf 42 7f 5b 4f 38 61 a4
  input memory 0x1000511b 9b 8b b6 4e 29 9e 7f 17 61 3b 14
  input memory 0x10005175 99 04 42 57 34 42 f6 db f2 d6 51 28 10 f3 54 9f
  input memory 0x10005185 b5 0a 12 7f 00 00 00 dc 10 8b 39 00 00 80 7f
  input memory 0x10005196 80 3f 91 aa 4d d4 00 c0 cf 42 7f 5b 4f 38 61 a4
  input memory 0x100051a6 9b 8b b6 4e 29 9e 7f 17 92 8a 92
  result rcx 0x3
  result rsi 0x100051b1
  result rdi 0x10005126
  result flags PF OF

case fault bits 64
  repne cmpsd [rsi], [rdi]  ; f2 a7
  input rcx 0x7
  input rsi 0x10005134
  input rdi 0x10007000
  input flags AF ZF DF OF
  input memory 0x10005134 62 17 a1 10
  result flags ?CF ?PF ?AF ?ZF ?SF DF ?OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  repne cmpsd [rsi], [rdi]  ; f2 a7
  repne cmpsd [rsi], [rdi]  ; f2 a7
  input rcx 0xb
  input rsi 0x1000506c
  input rdi 0x10005063
  input flags ZF SF OF
  input memory 0x10005063 d1 00 00 00 80 ff ff ff ff e9 4c 13 38 48 fc f1
  input memory 0x10005073 4b 34 c0 23 e2 5b 27 b0 92 a7 46 b1 8a 95 59 a0
  input memory 0x10005083 91 53 fa 33 da c4 37 14 74 08 28 ec fa 00 00 80
  input memory 0x10005093 ff 00 00 c0 bf
  result rcx 0x0
  result rsi 0x10005098
  result rdi 0x1000508f
  result flags CF AF SF

case code-32 bits 32
  cmpsd [esi], [edi]  ; a7
  input rsi 0x1000514a
  input rdi 0x10005044
  input flags PF ZF SF OF
  input memory 0x10005044 ff ff ff ff
  input memory 0x1000514a ff ff ff ff
  result rsi 0x1000514e
  result rdi 0x10005048
  result flags PF ZF

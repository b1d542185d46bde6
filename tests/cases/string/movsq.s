; MOVSQ: row in frontend-x86/src/ops/string.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case memory-64 bits 64
  movsq [rdi], [rsi]  ; 48 a5
  input rsi 0x100051f5
  input rdi 0x10005057
  input flags PF AF SF OF
  input memory 0x100051f5 ab 14 c0
  result rsi 0x100051fd
  result rdi 0x1000505f
  result memory 0x10005057 ab 14 c0

case repeated-memory-64 bits 64
  rep movsq [rdi], [rsi]  ; f3 48 a5
  input rcx 0x12
  input rsi 0x100050d7
  input rdi 0x100050ec
  input flags CF AF SF OF
  input memory 0x100050d7 c2 01 00 00 00 00 00 00 00 01 e1 74 72 8f cc 61
  input memory 0x100050e7 c8 54 14 1a 53 00 40 88 42 ff 7f
  input memory 0x100050f8 d5 dc 75 78 75 8c d5 a7 00 00 00 00 00 98 53 c0
  input memory 0x1000510e 27 40 00 00 80 ff 48 ec df 7a ff ff 7f 00 00 80
  input memory 0x1000511e ca 42 ff ff ff ff ff ff ff ff 94 3e 6c 76 a3 d5
  input memory 0x1000512e 66 ff 07 7d d3 6c 58 e7 64 ad 7b 49 8d 82 bc b3
  input memory 0x1000513e c0 2e 4b f6 26 8c c6 f5 15 ac 86 da 7c 35
  input memory 0x1000514e 80 3f 02 00 00 00 7b d7 ef 2b 88 7b 2b fd 04 75
  input memory 0x1000515e 6d 5b f8 58 cc f5 01 73 44
  result rcx 0x0
  result rsi 0x10005167
  result rdi 0x1000517c
  result memory 0x100050ec c2 01 00 00 00 00 00 00 00 01 e1 74 72 8f cc 61
  result memory 0x100050fc c8 54 14 1a 53 c2 01 00 00 00 00 00 00 00 01 e1
  result memory 0x1000510c 74 72 8f cc 61 c8 54 14 1a 53 c2 01 00 00 00
  result memory 0x1000511d 00 00 01 e1 74 72 8f cc 61 c8 54 14 1a 53 c2 01
  result memory 0x1000512d 00 00 00 00 00 00 00 01 e1 74 72 8f cc 61 c8 54
  result memory 0x1000513d 14 1a 53 c2 01 00 00 00 00 00 00 00 01 e1 74 72
  result memory 0x1000514d 8f cc 61 c8 54 14 1a 53 c2 01 00 00 00 00 00 00
  result memory 0x1000515d 00 01 e1 74 72 8f cc 61 c8 54 14 1a 53 c2 01
  result memory 0x10005173 01 e1 74 72 8f cc 61 c8 54

case fault bits 64
  movsq [rdi], [rsi]  ; 48 a5
  input rsi 0x100050e5
  input rdi 0x10006fe9
  input flags ZF OF
  input memory 0x100050e5 fc 35 9c 01
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  rep movsq [rdi], [rsi]  ; f3 48 a5
  rep movsq [rdi], [rsi]  ; f3 48 a5
  input rcx 0x11
  input rsi 0x100050e9
  input rdi 0x10005093
  input flags CF ZF
  input memory 0x100050e9 8f 22 a5 85 2d 22 85 01 00 00 00 00 00 00 00 95
  input memory 0x100050f9 d4 b6 26 87 20 52 64 00 80 2e c2 00 00 00 80 01
  input memory 0x1000510e f0 7f 0c 92 8f 4d fd 26 72 8d 5c d0 fc c4 0e c2
  input memory 0x1000511e c3 b3 b3 ea 06 9f 89 7f e4 3e 3c
  input memory 0x10005131 c0 96 c2 00 80 26 42 00 00 00 00 24 3b 4a c8 f7
  input memory 0x10005141 e0 79 bb 3a e7 50 85 59 1d 23 32 eb 47 94 8c 68
  input memory 0x10005151 2c ef f7 4f f1 17 d1 9d 74 f4 d8 34 12 c0 7f
  input memory 0x10005161 80 00 00 00 00 00 00 0e d1 c6 3d 38 2b 27 c4 61
  result rcx 0x0
  result rsi 0x10005171
  result rdi 0x1000511b
  result memory 0x10005093 8f 22 a5 85 2d 22 85 01 00 00 00 00 00 00 00 95
  result memory 0x100050a3 d4 b6 26 87 20 52 64 00 80 2e c2 00 00 00 80 01
  result memory 0x100050b8 f0 7f 0c 92 8f 4d fd 26 72 8d 5c d0 fc c4 0e c2
  result memory 0x100050c8 c3 b3 b3 ea 06 9f 89 7f e4 3e 3c
  result memory 0x100050db c0 96 c2 00 80 26 42 00 00 00 00 24 3b 4a c8 f7
  result memory 0x100050eb e0 79 bb 3a e7 50 85 59 1d 23 32 eb 47 94 8c 68
  result memory 0x100050fb 2c ef f7 4f f1 17 d1 9d 74 f4 d8 34 12 c0 7f
  result memory 0x1000510b 80 00 00 00 00 00 00 0e d1 c6 3d 38 2b 27 c4 61

case fuzzed-1 bits 64
  rep movsq [rdi], [rsi]  ; f3 48 a5
  input rsi 0x1000518a
  input rdi 0x10005fe8
  result rcx 0x111111111111110e
  result rsi 0x100051a2
  result rdi 0x10006000
  result signal SIGSEGV at 0x10000bc0

; CMPSQ: row in frontend-x86/src/ops/string.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case repeated-to-memory-64 bits 64
  repne cmpsq [rsi], [rdi]  ; f2 48 a7
  input rcx 0x12
  input rsi 0x10005081
  input rdi 0x10005ff8
  input flags CF PF ZF
  input memory 0x10005081 82 3a ea 71 eb 44 bf 86 0c 32 6f a7 db d0 4a 0c
  input memory 0x10005091 59 5d 56 8c 7a 0d 37 01 00 00 00 00 00 00 00 ff
  input memory 0x100050a1 ff ff ff f3 16 3c 33 1c 96 15 58 f6 bc 25 93 50
  input memory 0x100050b1 a3 d3 99 45 8a 47 36 00 00 00 00 00 00 f0 7f 34
  input memory 0x100050c1 12 00 00 00 00 f8 7f 40 9c 08 6f 3a a2 0d 6a bf
  input memory 0x100050d1 b3 53 aa 00 00 80 ff 7c 15 c3 a4 a1 0f dc 09 45
  input memory 0x100050e1 34 bf ea 00 00 80 7f 24 d1 e2 1e e4 d7 10 a8
  input memory 0x100050f6 1a c0 ff 00 00 00 00 00 00 00 01
  input memory 0x10005107 80 00 00 29 c2 00 80 1f 42
  input memory 0x10005ff8 0e 54 7e 01 9f d1 8c dc 00 00 42 42 ff 6b ef 20
  input memory 0x10006008 ff 00 00 00 16 b4 ba 64 e5 aa 1f 7b 7d 90 f1 80
  input memory 0x10006019 80 36 42 00 00 80 7f 01 00 00 00 ae 92 52 ef f0
  input memory 0x10006029 41 15 fe a8 fa 44 52 00 00 36 41 b8 0e 58 db 32
  input memory 0x10006039 b1 f2 ae 00 80 b0 42 00 00 c0 ff 01 00 80 7f b3
  input memory 0x10006049 33 04 47 16 31 a3 da ff ff ff ff ff ff ff ff e5
  input memory 0x10006059 75 c9 d5 00 80 c1 c2 00 00 00 80
  input memory 0x1000606d 70 5b c0 57 c2 39 47 21 37 54 cc 24
  input memory 0x10006080 30
  result rcx 0x0
  result rsi 0x10005111
  result rdi 0x10006088
  result flags none

case carry bits 64
  cmpsq [esi], [edi]  ; 67 48 a7
  input rsi 0x1755c6971000516f
  input rdi 0x65bc844a100051f0
  input flags PF AF ZF SF DF OF
  input memory 0x1000516f 51 ff ff ff ff 57 b0 10
  input memory 0x100051f0 91 4e 83 8a 01 00 80 7f
  result rsi 0x10005167
  result rdi 0x100051e8
  result flags CF PF SF DF

case overflow bits 64
  cmpsq [esi], [edi]  ; 67 48 a7
  input rsi 0xe5d25fd0100050ee
  input rdi 0xeb2791c510005089
  input flags PF ZF SF
  input memory 0x10005089 b1 9e 78 fa cf 36 c4 3b
  input memory 0x100050ee f8 bf c2 89 4f 85 bf a5
  result rsi 0x100050f6
  result rdi 0x10005091
  result flags PF OF

case fault bits 64
  repe cmpsq [rsi], [rdi]  ; f3 48 a7
  input rcx 0x11
  input rsi 0x1000516b
  input rdi 0x10006ffb
  input flags CF AF DF OF
  input memory 0x1000516c 70 c5 be cf 00 00 80
  result flags ?CF ?PF ?AF ?ZF ?SF DF ?OF
  result signal SIGSEGV at 0x10000bc0

case zero bits 64
  cmpsq [esi], [edi]  ; 67 48 a7
  input rsi 0x8cd4f9f41000507b
  input rdi 0x436cfa5f100050da
  input flags PF AF DF
  input memory 0x1000507d 50 44 c0 80
  input memory 0x100050dc 50 44 c0 80
  result rsi 0x10005073
  result rdi 0x100050d2
  result flags PF ZF DF

case sequence bits 64
  repe cmpsq [rsi], [rdi]  ; f3 48 a7
  repe cmpsq [rsi], [rdi]  ; f3 48 a7
  input rcx 0xa
  input rsi 0x10005147
  input rdi 0x10005107
  input flags CF AF OF
  input memory 0x10005107 2e ff 00 00 00 b4 84 b2 a3 00 00 00 00 00 00 f0
  input memory 0x10005117 ff 01 00 00 00 00 00 00 00 2a
  input memory 0x10005128 51 97 d9 28 52 e0 11
  input memory 0x10005147 2e ff 00 00 00 b4 84 b2 a3 00 00 00 00 00 00 f0
  input memory 0x10005157 ff 01 00 00 00 00 00 00 00 2a
  input memory 0x10005168 0f f8 fb cf 6a c0 5c
  result rcx 0x1
  result rsi 0x1000518f
  result rdi 0x1000514f
  result flags CF PF AF

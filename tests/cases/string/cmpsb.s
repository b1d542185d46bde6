; CMPSB: row in frontend-x86/src/ops/string.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-8 bits 64
  cmpsb [rsi], [rdi]  ; a6
  input rsi 0x10005064
  input rdi 0x1000503e
  input flags PF SF DF OF
  input memory 0x1000503e 4c
  input memory 0x10005064 80
  result rsi 0x10005063
  result rdi 0x1000503d
  result flags AF DF OF

case repeated-to-memory-8 bits 64
  repe cmpsb [rsi], [rdi]  ; f3 a6
  input rcx 0x9
  input rsi 0x10005179
  input rdi 0x10005134
  input flags PF AF ZF SF DF
  input memory 0x10005133 b2 e5
  input memory 0x10005178 b3 e5
  result rcx 0x7
  result rsi 0x10005177
  result rdi 0x10005132
  result flags DF

case carry bits 64
  repe cmpsb [esi], [edi]  ; 67 f3 a6
  input rcx 0xbe21df4500000001
  input rsi 0x5158d815100050a5
  input rdi 0x364bda5a10005165
  input flags AF ZF SF
  input memory 0x100050a5 c6
  input memory 0x10005165 d9
  result rcx 0x0
  result rsi 0x100050a6
  result rdi 0x10005166
  result flags CF PF AF SF

case zero bits 64
  repne cmpsb [rsi], [rdi]  ; f2 a6
  input rcx 0xa
  input rsi 0x10005020
  input rdi 0x100051c0
  input flags CF PF OF
  input memory 0x10005020 c3
  input memory 0x100051c0 c3
  result rcx 0x9
  result rsi 0x10005021
  result rdi 0x100051c1
  result flags PF ZF

case overflow bits 64
  repe cmpsb [rsi], [rdi]  ; f3 a6
  input rcx 0x4
  input rsi 0x10005037
  input rdi 0x100051db
  input flags CF PF AF ZF SF
  input memory 0x10005037 7e
  input memory 0x100051db bf
  result rcx 0x3
  result rsi 0x10005038
  result rdi 0x100051dc
  result flags CF AF SF OF

case fault bits 64
  repne cmpsb [rsi], [rdi]  ; f2 a6
  input rcx 0x13
  input rsi 0x1000517a
  input rdi 0x10006ff7
  input flags PF ZF SF
  input memory 0x10006ff7 c0 2e 12 89 26 1f 83 83 be
  result rcx 0xa
  result rsi 0x10005183
  result rdi 0x10007000
  result flags ?CF ?PF ?AF ?ZF ?SF ?OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  cmpsb [rsi], [rdi]  ; a6
  cmpsb [rsi], [rdi]  ; a6
  input rsi 0x10005048
  input rdi 0x100051b1
  input flags PF AF
  result rsi 0x1000504a
  result rdi 0x100051b3
  result flags PF ZF

case code-32 bits 32
  cmpsb [esi], [edi]  ; a6
  input rsi 0x1000500c
  input rdi 0x10005163
  input flags CF AF SF
  input memory 0x1000500c ff
  input memory 0x10005163 36
  result rsi 0x1000500d
  result rdi 0x10005164
  result flags PF SF

; CMPSW: row in frontend-x86/src/ops/string.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-16 bits 64
  cmpsw [rsi], [rdi]  ; 66 a7
  input rsi 0x10005187
  input rdi 0x10005110
  input flags PF OF
  input memory 0x10005110 68 b0
  input memory 0x10005187 68 b0
  result rsi 0x10005189
  result rdi 0x10005112
  result flags PF ZF

case repeated-to-memory-16 bits 64
  repne cmpsw [rsi], [rdi]  ; 66 f2 a7
  input rcx 0xb
  input rsi 0x10005140
  input rdi 0x100051a9
  input flags CF SF DF OF
  input memory 0x10005130 06 e3 05 75 cc 57 67 69 34 12 00 00 00 00 f8 7f
  input memory 0x10005140 ff ff
  input memory 0x1000519f 80 2a e1 82 bd a0 81 cc 4e b8 05 da
  result rcx 0x1
  result rsi 0x1000512c
  result rdi 0x10005195
  result flags PF ZF DF

case carry bits 64
  repe cmpsw [rsi], [rdi]  ; 66 f3 a7
  input rcx 0xb
  input rsi 0x100050b6
  input rdi 0x100051ff
  input flags SF DF
  input memory 0x100050b4 2e 35 2c 76
  input memory 0x100051fe 80 2c 76
  result rcx 0x9
  result rsi 0x100050b2
  result rdi 0x100051fb
  result flags CF PF SF DF OF

case overflow bits 64
  repe cmpsw [rsi], [rdi]  ; 66 f3 a7
  input rcx 0x6
  input rsi 0x10005001
  input rdi 0x1000505c
  input flags PF DF
  input memory 0x10004fff ff 6f 03 5c
  input memory 0x1000505a 30 c0 03 5c
  result rcx 0x4
  result rsi 0x10004ffd
  result rdi 0x10005058
  result flags CF PF SF DF OF

case fault bits 64
  repe cmpsw [rsi], [rdi]  ; 66 f3 a7
  input rcx 0x9
  input rsi 0x10005033
  input rdi 0x10007000
  input flags ZF
  input memory 0x10005034 94
  result flags ?CF ?PF ?AF ?ZF ?SF ?OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  repe cmpsw [esi], [edi]  ; 66 67 f3 a7
  repe cmpsw [esi], [edi]  ; 66 67 f3 a7
  input rcx 0x4528c2bc00000009
  input rsi 0x6724752110005121
  input rdi 0x88c3216a100050df
  input flags CF AF SF
  input memory 0x100050df b7 7c 12 ac 3e c2 70 00 40 42
  input memory 0x10005121 b7 7c 12 ac 3e c2 70 00 40 ef
  result rcx 0x0
  result rsi 0x10005133
  result rdi 0x100050f1
  result flags PF ZF

case code-32 bits 32
  cmpsw [esi], [edi]  ; 66 a7
  input rsi 0x10005158
  input rdi 0x10005079
  input flags CF PF ZF
  input memory 0x10005079 d2
  result rsi 0x1000515a
  result rdi 0x1000507b
  result flags CF PF AF SF

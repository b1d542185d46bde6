; CMOVP: row in frontend-x86/src/ops/data_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  cmovp rsi, r8  ; 49 0f 4a f0
  input rsi 0x31
  input r8 0xffffffffffffffff
  input flags ZF DF
  result unchanged

case register-32 bits 64
  cmovp esi, r11d  ; 41 0f 4a f3
  input rsi 0x72ccf6e000000002
  input r11 0x37
  input flags CF ZF
  result rsi 0x2

case register-16 bits 64
  cmovp r15w, r9w  ; 66 45 0f 4a f9
  input r9 0xffb53e4280000000
  input r15 0x7fffffffffffffff
  input flags SF DF
  result unchanged

case memory-64 bits 64
  cmovp r12, [0x10003930]  ; 4c 0f 4a 24 25 30 39 00 10
  input r12 0x7fffffffffffffff
  input flags AF ZF OF
  input memory 0x10003932 88 42 41 26 79 3e
  result unchanged

case memory-32 bits 64
  cmovp r15d, [r14*4+0x10003b50]  ; 46 0f 4a 3c b5 50 3b 00 10
  input r14 0x18
  input r15 0x30
  input flags CF PF AF SF OF
  input memory 0x10003bb0 10 8a 75 a1
  result r15 0xa1758a10

case memory-16 bits 64
  cmovp bx, [r14*4+0x1000436c]  ; 66 42 0f 4a 1c b5 6c 43 00 10
  input rbx 0x70e88bc7c1d7baba
  input r14 0x25
  input flags CF PF AF ZF OF
  input memory 0x10004400 ff ff
  result rbx 0x70e88bc7c1d7ffff

case fault bits 64
  cmovp r12d, [esi+0x27]  ; 67 44 0f 4a a6 27 00 00 00
  input rsi 0x2eec37f310006fd6
  input r12 0x1e1e80c42d627fd3
  input flags SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  cmovp edx, [r9d+0xe284]  ; 67 41 0f 4a 91 84 e2 00 00
  cmovp sp, bp             ; 66 0f 4a e5
  input rdx 0xf31b691900008000
  input r9 0xf5358fb60fff5d58
  input flags CF PF OF
  input memory 0x10003fdc 13 6a 29 07
  result rdx 0x7296a13
  result rsp 0x10001515

case code-32 bits 32
  cmovp ebx, edx  ; 0f 4a da
  input rdx 0x1
  input rbx 0x8000
  input flags AF ZF SF
  result unchanged

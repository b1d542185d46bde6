; MOVNTI: row in frontend-x86/src/ops/sse_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-64 bits 64
  movnti [rip+0x3188], r9  ; 4c 0f c3 0d 88 31 00 00
  input r9 0x853a43dbffffffff
  input flags CF DF
  result memory 0x10003d50 ff ff ff ff db 43 3a 85

case to-memory-32 bits 64
  movnti [r11d], r14d  ; 67 45 0f c3 b3 00 00 00 00
  input r11 0x52e9a7b210003aec
  input r14 0x30
  input flags CF PF
  result memory 0x10003aec 30

case fault bits 64
  movnti [rdx*8+0x10006150], esi  ; 0f c3 34 d5 50 61 00 10
  input rdx 0x3e
  input rsi 0x8de529af199c2cf9
  input flags PF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  movnti [r9d], r9d  ; 67 45 0f c3 89 00 00 00 00
  movnti [r9d], r9d  ; 67 45 0f c3 89 00 00 00 00
  input r9 0xdbc759ff10003c89
  input flags CF SF DF OF
  result memory 0x10003c89 89 3c 00 10

case code-32 bits 32
  movnti [edx+0x53], esp  ; 0f c3 a2 53 00 00 00
  input rdx 0x100038b5
  input flags ZF SF DF OF
  result memory 0x10003909 50 00 10

; BOUND: row in frontend-x86/src/ops/decimal.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case memory-32-64 bits 32
  bound esi, qword ptr [0x100043d3]  ; 62 35 d3 43 00 10
  input rsi 0x8000
  input flags PF ZF OF
  input memory 0x100043d4 80 00 00 01 80
  result unchanged

case memory-16-32 bits 32
  bound ax, dword ptr [ecx]  ; 66 62 81 00 00 00 00
  input rax 0x30
  input rcx 0x100044bc
  input flags CF PF AF ZF SF OF
  input memory 0x100044bc 30 00 30
  result unchanged

case fault bits 32
  bound bp, dword ptr [0x10003894]  ; 66 62 2d 94 38 00 10
  input rbp 0x0
  input flags PF AF SF DF
  input memory 0x10003894 8e 49 2d aa
  result signal SIGSEGV at 0x10000bc0

case sequence bits 32
  bound sp, dword ptr [ecx+0xb2b1]  ; 66 62 a1 b1 b2 00 00
  bound sp, dword ptr [ecx+0xb2b1]  ; 66 62 a1 b1 b2 00 00
  input rcx 0xfff9433
  input flags CF ZF
  input memory 0x100046e5 50 01 50
  result unchanged

; SCASQ: row in frontend-x86/src/ops/string.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case memory-64 bits 64
  scasq [rdi]  ; 48 af
  input rax 0x1e
  input rdi 0x100050ca
  input flags SF DF OF
  input memory 0x100050ca 04 41
  result rdi 0x100050c2
  result flags CF SF DF

case repeated-memory-64 bits 64
  repe scasq [rdi]  ; f3 48 af
  input rax 0x8000000000000000
  input rcx 0x6
  input rdi 0x1000503a
  input flags CF PF AF ZF SF OF
  input memory 0x1000503c bc 69 97 07
  result rcx 0x5
  result rdi 0x10005042
  result flags PF OF

case overflow bits 64
  scasq [rdi]  ; 48 af
  input rax 0x8000000000000000
  input rdi 0x100051e3
  input flags CF DF
  input memory 0x100051e3 23 55 ad 0f 29 53 25 76
  result rdi 0x100051db
  result flags PF AF DF OF

case fault bits 64
  repne scasq [rdi]  ; f2 48 af
  input rax 0xbc16e4ad691efc3c
  input rcx 0xd
  input rdi 0x10006ffb
  input flags CF AF DF
  result flags ?CF ?PF ?AF ?ZF ?SF DF ?OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  repe scasq [rdi]  ; f3 48 af
  repe scasq [rdi]  ; f3 48 af
  input rax 0x10
  input rcx 0x5
  input rdi 0x1000512a
  input flags PF ZF SF OF
  input memory 0x1000512e 80 00 00 0f
  result rcx 0x3
  result rdi 0x1000513a
  result flags none

; SCASD: row in frontend-x86/src/ops/string.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case memory-32 bits 64
  scasd [rdi]  ; af
  input rax 0x7fffffffffffffff
  input rdi 0x1000510d
  input flags CF SF
  result rdi 0x10005111
  result flags PF SF

case repeated-memory-32 bits 64
  repe scasd [edi]  ; 67 f3 af
  input rax 0x3a7f42f5ffffffff
  input rcx 0x0
  input rdi 0x100051d6
  input flags CF PF AF SF OF
  result unchanged

case carry bits 64
  scasd [rdi]  ; af
  input rax 0x943e16fc70c8527d
  input rdi 0x1000507b
  input flags PF SF DF OF
  input memory 0x1000507b f9 31 f9 90
  result rdi 0x10005077
  result flags CF PF SF DF OF

case overflow bits 64
  repe scasd [rdi]  ; f3 af
  input rax 0x4fdb5b80818876d0
  input rcx 0x4
  input rdi 0x10005156
  input flags CF PF AF SF DF
  input memory 0x10005158 c7 2e
  result rcx 0x3
  result rdi 0x10005152
  result flags DF OF

case zero bits 64
  repne scasd [rdi]  ; f2 af
  input rax 0x8000000000000000
  input rcx 0x9
  input rdi 0x1000518b
  input flags SF DF
  input memory 0x10005185 38 5d 40 28 de c9 64 db 42 9f
  result rcx 0x5
  result rdi 0x1000517b
  result flags PF ZF DF

case fault bits 64
  repe scasd [rdi]  ; f3 af
  input rax 0x4
  input rcx 0x13
  input rdi 0x10007000
  input flags CF PF AF ZF OF
  result flags ?CF ?PF ?AF ?ZF ?SF ?OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  scasd [rdi]  ; af
  scasd [rdi]  ; af
  input rax 0xffffffffffffffff
  input rdi 0x100050ba
  input flags PF SF OF
  input memory 0x100050ba f3 93 a3
  result rdi 0x100050c2
  result flags PF SF

case code-32 bits 32
  scasd [edi]  ; af
  input rax 0x35
  input rdi 0x10005158
  input flags PF ZF DF OF
  input memory 0x10005158 02
  result rdi 0x10005154
  result flags PF DF

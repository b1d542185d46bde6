; STOSQ: row in frontend-x86/src/ops/string.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-64 bits 64
  stosq [rdi]  ; 48 ab
  input rax 0xa5c500fe00000002
  input rdi 0x1000513b
  input flags CF PF AF SF
  result rdi 0x10005143
  result memory 0x1000513b 02 00 00 00 fe 00 c5 a5

case repeated-to-memory-64 bits 64
  rep stosq [rdi]  ; f3 48 ab
  input rax 0x207314406ed2fe17
  input rcx 0x5
  input rdi 0x100051bb
  input flags CF AF
  result rcx 0x0
  result rdi 0x100051e3
  result memory 0x100051bb 17 fe d2 6e 40 14 73 20 17 fe d2 6e 40 14 73 20
  result memory 0x100051cb 17 fe d2 6e 40 14 73 20 17 fe d2 6e 40 14 73 20
  result memory 0x100051db 17 fe d2 6e 40 14 73 20

case fault bits 64
  stosq [edi]  ; 67 48 ab
  input rax 0xd
  input rdi 0x10006ff0
  input flags SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  stosq [rdi]  ; 48 ab
  stosq [rdi]  ; 48 ab
  input rax 0x34
  input rdi 0x100050d8
  input flags CF PF OF
  result rdi 0x100050e8
  result memory 0x100050d8 34 00 00 00 00 00 00 00 34

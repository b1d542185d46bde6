; STOSB: row in frontend-x86/src/ops/string.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-8 bits 64
  stosb [rdi]  ; aa
  input rax 0x80
  input rdi 0x10005fef
  input flags CF PF ZF SF DF OF
  result rdi 0x10005fee
  result memory 0x10005fef 80

case repeated-to-memory-8 bits 64
  rep stosb [edi]  ; 67 f3 aa
  input rax 0x8000
  input rcx 0x0
  input rdi 0x100051e5
  input flags CF ZF SF
  result unchanged

case fault bits 64
  stosb [edi]  ; 67 aa
  input rax 0x14
  input rdi 0x10006000
  input flags AF ZF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  stosb [rdi]  ; aa
  stosb [rdi]  ; aa
  input rax 0x627ad4bfac5804f
  input rdi 0x10005fed
  input flags AF ZF OF
  result rdi 0x10005fef
  result memory 0x10005fed 4f 4f

case code-32 bits 32
  stosb [edi]  ; aa
  input rax 0x11
  input rdi 0x100051fa
  input flags CF ZF OF
  result rdi 0x100051fb
  result memory 0x100051fa 11

; STOSW: row in frontend-x86/src/ops/string.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-16 bits 64
  stosw [edi]  ; 66 67 ab
  input rax 0x5c1cb1ff00000000
  input rdi 0xf4a5de7e10005135
  input flags CF PF AF ZF
  result rdi 0x10005137

case repeated-to-memory-16 bits 64
  rep stosw [edi]  ; 66 67 f3 ab
  input rax 0x34
  input rcx 0x99c6507a00000009
  input rdi 0x728e18a210005186
  input flags CF PF SF
  result rcx 0x0
  result rdi 0x10005198
  result memory 0x10005186 34 00 34 00 34 00 34 00 34 00 34 00 34 00 34
  result memory 0x10005196 34

case fault bits 64
  rep stosw [rdi]  ; 66 f3 ab
  input rax 0xffffffffffffffff
  input rcx 0x10
  input rdi 0x10005feb
  input flags AF SF
  result rcx 0x6
  result rdi 0x10005fff
  result memory 0x10005feb ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff
  result memory 0x10005ffb ff ff ff ff
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  stosw [rdi]  ; 66 ab
  stosw [rdi]  ; 66 ab
  input rax 0x80000000
  input rdi 0x100050ee
  input flags SF OF
  result rdi 0x100050f2

case code-32 bits 32
  stosw [edi]  ; 66 ab
  input rax 0x7fff
  input rdi 0x1000517a
  input flags CF PF AF ZF SF OF
  result rdi 0x1000517c
  result memory 0x1000517a ff 7f

; STOSD: row in frontend-x86/src/ops/string.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-32 bits 64
  stosd [rdi]  ; ab
  input rax 0x80
  input rdi 0x10005147
  input flags PF ZF SF OF
  result rdi 0x1000514b
  result memory 0x10005147 80

case repeated-to-memory-32 bits 64
  rep stosd [rdi]  ; f3 ab
  input rax 0x2c31e0efccb7335f
  input rcx 0x12
  input rdi 0x10005158
  input flags PF AF OF
  result rcx 0x0
  result rdi 0x100051a0
  result memory 0x10005158 5f 33 b7 cc 5f 33 b7 cc 5f 33 b7 cc 5f 33 b7 cc
  result memory 0x10005168 5f 33 b7 cc 5f 33 b7 cc 5f 33 b7 cc 5f 33 b7 cc
  result memory 0x10005178 5f 33 b7 cc 5f 33 b7 cc 5f 33 b7 cc 5f 33 b7 cc
  result memory 0x10005188 5f 33 b7 cc 5f 33 b7 cc 5f 33 b7 cc 5f 33 b7 cc
  result memory 0x10005198 5f 33 b7 cc 5f 33 b7 cc

case fault bits 64
  stosd [rdi]  ; ab
  input rax 0xb898d2b40000007f
  input rdi 0x10006fff
  input flags PF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  rep stosd [rdi]  ; f3 ab
  rep stosd [rdi]  ; f3 ab
  input rax 0x7fff
  input rcx 0x0
  input rdi 0x100050c6
  input flags CF PF AF DF
  result unchanged

case code-32 bits 32
  stosd [edi]  ; ab
  input rax 0x8000
  input rdi 0x1000515e
  input flags ZF
  result rdi 0x10005162
  result memory 0x1000515f 80

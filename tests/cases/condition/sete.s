; SETE: row in frontend-x86/src/ops/condition.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-8 bits 64
  sete bpl  ; 40 0f 94 c5
  input flags CF AF ZF SF
  result rbp 0x1515151515151501

case to-memory-8 bits 64
  sete [rip+0x2eec]  ; 0f 94 05 ec 2e 00 00
  input flags PF AF ZF DF
  result memory 0x10003ab3 01

case fault bits 64
  sete [rbp*8+0x10006708]  ; 0f 94 04 ed 08 67 00 10
  input rbp 0x7
  input flags PF AF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  sete spl   ; 40 0f 94 c4
  sete r13b  ; 41 0f 94 c5
  input flags CF PF AF
  result r13 0x1d1d1d1d1d1d1d00

case code-32 bits 32
  sete bl  ; 0f 94 c3
  input flags CF PF AF SF
  result rbx 0x13131300

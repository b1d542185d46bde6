; SETP: row in frontend-x86/src/ops/condition.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-8 bits 64
  setp sil  ; 40 0f 9a c6
  input flags CF SF
  result rsi 0x1616161616161600

case to-memory-8 bits 64
  setp [0x1000390a]  ; 0f 9a 04 25 0a 39 00 10
  input flags PF
  result memory 0x1000390a 01

case fault bits 64
  setp [rcx*4+0x10006f88]  ; 0f 9a 04 8d 88 6f 00 10
  input rcx 0x1e
  input flags CF PF ZF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  setp dil  ; 40 0f 9a c7
  setp al   ; 0f 9a c0
  input flags CF AF DF OF
  result rax 0x1010101010101000
  result rdi 0x1717171717171700

case code-32 bits 32
  setp bh  ; 0f 9a c7
  input flags PF AF ZF SF DF
  result rbx 0x13130113

; JMP: row in frontend-x86/src/ops/control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  jmp r10  ; 41 ff e2
  input r10 0x10000c20
  input flags SF OF
  result at 0x10000c20

case plain-64 bits 64
  jmp 0x10000c20  ; e9 5b 00 00 00
  input flags CF AF ZF SF OF
  result at 0x10000c20

case to-memory-64 bits 64
  jmp qword ptr [rip+0x36a2]  ; ff 25 a2 36 00 00
  input flags CF DF
  input memory 0x10004268 20 0c 00 10
  result at 0x10000c20

case code-32 bits 32
  jmp esi  ; ff e6
  input rsi 0x10000c20
  input flags PF AF OF
  result at 0x10000c20

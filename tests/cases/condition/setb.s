; SETB: row in frontend-x86/src/ops/condition.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-8 bits 64
  setb dil  ; 40 0f 92 c7
  input flags CF AF DF
  result rdi 0x1717171717171701

case to-memory-8 bits 64
  setb [edi-0xf5a2]  ; 67 0f 92 87 5e 0a ff ff
  input rdi 0xb09f3eb510013c7a
  input flags AF ZF
  result unchanged

case fault bits 64
  setb [rip+0x6439]  ; 0f 92 05 39 64 00 00
  input flags PF AF SF DF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  setb dl    ; 0f 92 c2
  setb r14b  ; 41 0f 92 c6
  input flags PF AF DF
  result rdx 0x1212121212121200
  result r14 0x1e1e1e1e1e1e1e00

case code-32 bits 32
  setb dl  ; 0f 92 c2
  input flags DF
  result rdx 0x12121200

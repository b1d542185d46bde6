; SETBE: row in frontend-x86/src/ops/condition.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-8 bits 64
  setbe ah  ; 0f 96 c4
  input flags CF PF ZF SF DF OF
  result rax 0x1010101010100110

case to-memory-8 bits 64
  setbe [r13*8+0x100046ba]  ; 42 0f 96 04 ed ba 46 00 10
  input r13 0x2
  input flags PF DF OF
  result unchanged

case fault bits 64
  setbe [rip+0x5d79]  ; 0f 96 05 79 5d 00 00
  input flags CF PF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  setbe [rip+0x365c]  ; 0f 96 05 5c 36 00 00
  setbe dl            ; 0f 96 c2
  input flags PF AF
  result rdx 0x1212121212121200

case code-32 bits 32
  setbe al  ; 0f 96 c0
  input flags CF AF OF
  result rax 0x10101001

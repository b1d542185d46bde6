; LMSW: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  lmsw si  ; 48 0f 01 f6
  input flags CF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case register-32 bits 64
  lmsw r10w  ; 41 0f 01 f2
  input flags CF PF ZF OF
  result signal SIGSEGV at 0x10000bc0

case register-16 bits 64
  lmsw cx  ; 66 0f 01 f1
  input flags PF AF ZF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case to-memory-16 bits 64
  lmsw [r11*2+0x1000408a]  ; 4a 0f 01 34 5d 8a 40 00 10
  input flags CF PF AF OF
  result signal SIGSEGV at 0x10000bc0

case code-32 bits 32
  lmsw si  ; 0f 01 f6
  input flags PF AF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

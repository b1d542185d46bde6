; SETNP: row in frontend-x86/src/ops/condition.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-8 bits 64
  setnp dh  ; 0f 9b c6
  input flags CF AF OF
  result rdx 0x1212121212120112

case to-memory-8 bits 64
  setnp [0x10003f16]  ; 0f 9b 04 25 16 3f 00 10
  input flags PF SF DF
  result unchanged

case fault bits 64
  setnp [0x10006400]  ; 0f 9b 04 25 00 64 00 10
  input flags CF AF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  setnp ah   ; 0f 9b c4
  setnp r9b  ; 41 0f 9b c1
  input flags CF PF ZF
  result rax 0x1010101010100010
  result r9 0x1919191919191900

case code-32 bits 32
  setnp cl  ; 0f 9b c1
  input flags ZF DF
  result rcx 0x11111101

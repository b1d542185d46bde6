; FNSTCW: row in frontend-x86/src/ops/x87_control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case to-memory-16 bits 64
  fnstcw [rsi*4+0x10003fc4]  ; d9 3c b5 c4 3f 00 10
  input rsi 0x35
  input flags CF ZF SF
  result memory 0x10004098 7f 03

case fault bits 64
  fnstcw [0x10007000]  ; d9 3c 25 00 70 00 10
  input flags CF AF ZF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  fnstcw [0x100043ce]  ; d9 3c 25 ce 43 00 10
  fnstcw [0x100043ce]  ; d9 3c 25 ce 43 00 10
  input flags AF ZF DF
  result memory 0x100043ce 7f 03

case code-32 bits 32
  fnstcw [0x10003fae]  ; d9 3d ae 3f 00 10
  input flags AF OF
  result memory 0x10003fae 7f 03

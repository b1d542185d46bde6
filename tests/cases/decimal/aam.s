; AAM: row in frontend-x86/src/ops/decimal.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-32-immediate bits 32
  aam 0xa0  ; d4 a0
  input rax 0x7
  input flags CF PF DF OF
  result flags ?CF ?AF DF ?OF

case fault bits 32
  aam 0  ; d4 00
  input rax 0xc28c5429
  input flags CF PF AF OF
  result signal SIGFPE at 0x10000bc0

case zero bits 32
  aam 1  ; d4 01
  input rax 0xffffffff
  input flags PF DF
  result rax 0xffffff00
  result flags ?CF PF ?AF ZF DF ?OF

case sequence bits 32
  aam 0x17  ; d4 17
  aam 0x8b  ; d4 8b
  input rax 0x36
  input flags CF PF ZF SF DF OF
  result rax 0x8
  result flags ?CF ?AF DF ?OF

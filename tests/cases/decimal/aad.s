; AAD: row in frontend-x86/src/ops/decimal.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-32-immediate bits 32
  aad 3  ; d5 03
  input rax 0x8000
  input flags CF PF AF ZF SF OF
  result rax 0x80
  result flags ?CF ?AF SF ?OF

case zero bits 32
  aad 0xff  ; d5 ff
  input rax 0xffffffff
  result rax 0xffff0000
  result flags ?CF PF ?AF ZF ?OF

case sequence bits 32
  aad 0xff  ; d5 ff
  aad 0x19  ; d5 19
  input rax 0x35
  input flags ZF OF
  result flags ?CF PF ?AF ?OF

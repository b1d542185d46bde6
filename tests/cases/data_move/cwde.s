; CWDE: row in frontend-x86/src/ops/data_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  cwde  ; 98
  input rax 0x36
  input flags AF OF
  result unchanged

case sequence bits 64
  cwde  ; 98
  cwde  ; 98
  input rax 0x8fa3dac380000000
  input flags PF AF ZF SF DF OF
  result rax 0x0

case code-32 bits 32
  cwde  ; 98
  input rax 0x0
  input flags ZF SF DF OF
  result unchanged

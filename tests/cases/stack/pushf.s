; PUSHF: row in frontend-x86/src/ops/stack.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  pushf  ; 66 9c
  input flags CF PF SF
  result rsp 0x10004ffe
  result memory 0x10004ffe 87 02

case sequence bits 64
  pushf  ; 66 9c
  pushf  ; 66 9c
  input flags CF PF AF
  result rsp 0x10004ffc
  result memory 0x10004ffc 17 02 17 02

case code-32 bits 32
  pushf  ; 66 9c
  input flags PF AF ZF
  result rsp 0x10004ffe
  result memory 0x10004ffe 56 02

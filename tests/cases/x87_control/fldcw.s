; FLDCW: row in frontend-x86/src/ops/x87_control.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: the harness keeps the host's x87 control word

case to-memory-16 bits 64
  fldcw [r8d*1+0x10006fe2]  ; 67 42 d9 2c 05 e2 6f 00 10
  input r8 0x65e87480000001c
  input flags PF AF ZF SF OF
  input memory 0x10006ffe 7c ad

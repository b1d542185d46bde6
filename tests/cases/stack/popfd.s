; POPFD: row in frontend-x86/src/ops/stack.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-32 bits 32
  popfd  ; 9d
  input flags PF AF ZF SF DF OF
  result rsp 0x10005004
  result flags none

case carry bits 32
  popfd  ; 9d
  input flags PF SF OF
  input memory 0x10005000 41 04
  result rsp 0x10005004
  result flags CF ZF DF

case overflow bits 32
  popfd  ; 9d
  input flags PF ZF SF
  input memory 0x10005000 d5 0c 20
  result rsp 0x10005004
  result flags CF PF AF ZF SF DF OF ID

case zero bits 32
  popfd  ; 9d
  input memory 0x10005000 c0 04 20
  result rsp 0x10005004
  result flags ZF SF DF ID

case sequence bits 32
  popfd  ; 9d
  popfd  ; 9d
  input flags ZF
  input memory 0x10005000 84 04 20
  result rsp 0x10005008
  result flags none

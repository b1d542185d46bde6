; POPFQ: row in frontend-x86/src/ops/stack.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  popfq  ; 9d
  input flags OF
  input memory 0x10005000 80
  result rsp 0x10005008
  result flags SF

case overflow bits 64
  popfq  ; 9d
  input flags CF ZF SF
  input memory 0x10005000 d5 0c 20
  result rsp 0x10005008
  result flags CF PF AF ZF SF DF OF ID

case carry bits 64
  popfq  ; 9d
  input flags ZF SF
  input memory 0x10005000 d1 08
  result rsp 0x10005008
  result flags CF AF ZF SF OF

case zero bits 64
  popfq  ; 9d
  input flags CF PF AF
  input memory 0x10005000 d1 00 20
  result rsp 0x10005008
  result flags CF AF ZF SF ID

case sequence bits 64
  popfq  ; 9d
  popfq  ; 9d
  input flags PF AF
  input memory 0x10005000 81
  result rsp 0x10005010
  result flags none

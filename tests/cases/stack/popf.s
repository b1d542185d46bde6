; POPF: row in frontend-x86/src/ops/stack.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case plain-64 bits 64
  popf  ; 66 9d
  input flags CF AF OF
  input memory 0x10005000 14
  result rsp 0x10005002
  result flags PF AF

case zero bits 64
  popf  ; 66 9d
  input flags CF AF SF OF
  input memory 0x10005000 d5 0c
  result rsp 0x10005002
  result flags CF PF AF ZF SF DF OF

case carry bits 64
  popf  ; 66 9d
  input flags PF ZF SF DF
  input memory 0x10005000 d5 0c
  result rsp 0x10005002
  result flags CF PF AF ZF SF DF OF

case overflow bits 64
  popf  ; 66 9d
  input flags CF AF DF
  input memory 0x10005000 94 0c
  result rsp 0x10005002
  result flags PF AF SF DF OF

case sequence bits 64
  popf  ; 66 9d
  popf  ; 66 9d
  input flags PF SF DF OF
  input memory 0x10005000 d0 0c
  result rsp 0x10005004
  result flags none

case code-32 bits 32
  popf  ; 66 9d
  input flags PF AF SF OF
  input memory 0x10005000 01
  result rsp 0x10005002
  result flags CF

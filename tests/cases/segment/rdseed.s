; RDSEED: row in frontend-x86/src/ops/segment.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: differs in each run

case register-64 bits 64
  rdseed r12  ; 49 0f c7 fc
  input flags CF AF ZF SF DF

case register-32 bits 64
  rdseed eax  ; 0f c7 f8
  input flags PF AF SF

case register-16 bits 64
  rdseed r13w  ; 66 41 0f c7 fd
  input flags CF SF OF

; LGS: row in frontend-x86/src/ops/segment.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: the runtime answers

case register-64 bits 64
  lgs rcx, [eax]  ; 67 48 0f b5 88 00 00 00 00
  input rax 0xbf5c36d510004604
  input flags AF DF
  input memory 0x10004608 17 09 64 6a c5 7f

case register-32 bits 64
  lgs r9d, [rip+0x3960]  ; 44 0f b5 0d 60 39 00 00
  input flags PF AF ZF SF
  input memory 0x10004528 01

case register-16 bits 64
  lgs ax, [r10d-7]  ; 66 67 41 0f b5 82 f9 ff ff ff
  input r10 0x86d401c010003ec6
  input flags CF PF AF ZF SF OF
  input memory 0x10003ebf 7f 30 90 23

; LES: row in frontend-x86/src/ops/segment.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: the runtime answers

case register-32 bits 32
  les ecx, [ebx-0x6d]  ; c4 8b 93 ff ff ff
  input rbx 0x10003d35
  input flags CF PF AF ZF SF DF
  input memory 0x10003cc8 ca ec be ae 87 ff

case register-16 bits 32
  les ax, [ecx-0xf30b]  ; 66 c4 81 f5 0c ff ff
  input rcx 0x100131cb
  input flags CF AF ZF SF OF
  input memory 0x10003ec0 b8 f1 9a e9

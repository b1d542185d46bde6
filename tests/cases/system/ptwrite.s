; PTWRITE: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

not comparable: not announced to the guest, present on the host

case register-64 bits 64
  ptwrite rax  ; f3 48 0f ae e0
  input flags AF ZF OF

case register-32 bits 64
  ptwrite r12d  ; f3 41 0f ae e4
  input flags CF ZF DF

case to-memory-64 bits 64
  ptwrite qword ptr [0x10003b70]  ; f3 48 0f ae 24 25 70 3b 00 10
  input flags CF AF OF

case to-memory-32 bits 64
  ptwrite dword ptr [rip+0x33f0]  ; f3 0f ae 25 f0 33 00 00
  input flags CF PF ZF OF

; UD1: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  ud1 rbx, rbx  ; 48 0f b9 db
  input flags AF SF OF
  result signal SIGILL at 0x10000bc0

case register-32 bits 64
  ud1 ecx, esp  ; 0f b9 cc
  input flags CF PF AF DF
  result signal SIGILL at 0x10000bc0

case register-16 bits 64
  ud1 di, r9w  ; 66 41 0f b9 f9
  input flags PF ZF DF
  result signal SIGILL at 0x10000bc0

case memory-64 bits 64
  ud1 rbx, [rax*4+0x10004218]  ; 48 0f b9 1c 85 18 42 00 10
  input flags OF
  result signal SIGILL at 0x10000bc0

case memory-32 bits 64
  ud1 edx, [rip+0x34d9]  ; 0f b9 15 d9 34 00 00
  input flags AF ZF SF
  result signal SIGILL at 0x10000bc0

case memory-16 bits 64
  ud1 r9w, gs:[rbx*2+0x6af]  ; 65 66 44 0f b9 0c 5d af 06 00 00
  input flags PF ZF
  result signal SIGILL at 0x10000bc0

case code-32 bits 32
  ud1 esp, eax  ; 0f b9 e0
  input flags CF PF AF ZF SF OF
  result signal SIGILL at 0x10000bc0

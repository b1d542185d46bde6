; OUT: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-16 bits 64
  out dx, ax  ; 66 ef
  input flags CF PF AF ZF SF DF
  result signal SIGSEGV at 0x10000bc0

case register-16-32 bits 64
  out dx, eax  ; ef
  input flags ZF SF DF
  result signal SIGSEGV at 0x10000bc0

case register-16-8 bits 64
  out dx, al  ; ee
  input flags PF DF OF
  result signal SIGSEGV at 0x10000bc0

case register-64-16-immediate bits 64
  out 0xff, ax  ; 66 e7 ff
  input flags AF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case register-64-32-immediate bits 64
  out 0xff, eax  ; e7 ff
  input flags CF PF SF
  result signal SIGSEGV at 0x10000bc0

case register-64-8-immediate bits 64
  out 0, al  ; e6 00
  input flags AF ZF
  result signal SIGSEGV at 0x10000bc0

case code-32 bits 32
  out dx, ax  ; 66 ef
  input flags CF
  result signal SIGSEGV at 0x10000bc0

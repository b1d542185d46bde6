; IN: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-32-16 bits 64
  in eax, dx  ; ed
  input flags CF PF ZF DF OF
  result signal SIGSEGV at 0x10000bc0

case register-32-immediate bits 64
  in eax, 2  ; e5 02
  input flags SF OF
  result signal SIGSEGV at 0x10000bc0

case register-16 bits 64
  in ax, dx  ; 66 ed
  input flags CF AF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case register-8-16 bits 64
  in al, dx  ; ec
  input flags ZF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case register-8-immediate bits 64
  in al, 0xff  ; e4 ff
  input flags CF PF DF
  result signal SIGSEGV at 0x10000bc0

case code-32 bits 32
  in eax, dx  ; ed
  input flags CF AF SF
  result signal SIGSEGV at 0x10000bc0

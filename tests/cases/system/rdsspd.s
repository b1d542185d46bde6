; RDSSPD: row in frontend-x86/src/ops/system.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-32 bits 64
  rdsspd ecx  ; f3 0f 1e c9
  input flags ZF SF
  result unchanged

case sequence bits 64
  rdsspd r9d  ; f3 41 0f 1e c9
  rdsspd edx  ; f3 0f 1e ca
  input flags PF AF SF
  result unchanged

case code-32 bits 32
  rdsspd ebx  ; f3 0f 1e cb
  input flags ZF SF OF
  result unchanged

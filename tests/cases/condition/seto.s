; SETO: row in frontend-x86/src/ops/condition.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-8 bits 64
  seto cl  ; 0f 90 c1
  input flags CF AF DF OF
  result rcx 0x1111111111111101

case to-memory-8 bits 64
  seto [r12d*1+0x10003cd3]  ; 67 42 0f 90 04 25 d3 3c 00 10
  input r12 0xf2bb096d00000025
  input flags CF AF
  result unchanged

case fault bits 64
  seto [rcx*1+0x10006267]  ; 0f 90 04 0d 67 62 00 10
  input rcx 0x19
  input flags AF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  seto r13b  ; 41 0f 90 c5
  seto spl   ; 40 0f 90 c4
  input flags AF ZF SF DF OF
  result rsp 0x10005001
  result r13 0x1d1d1d1d1d1d1d01

case code-32 bits 32
  seto bl  ; 0f 90 c3
  input flags PF AF ZF DF
  result rbx 0x13131300

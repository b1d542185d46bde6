; POP: row in frontend-x86/src/ops/stack.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  pop rbp  ; 5d
  input flags CF ZF DF OF
  input memory 0x10005005 f0 46 c0
  result rsp 0x10005008
  result rbp 0xc046f00000000000

case register-16 bits 64
  pop r11w  ; 66 41 5b
  input flags PF ZF SF OF
  input memory 0x10005000 7b 0e
  result rsp 0x10005002
  result r11 0x1b1b1b1b1b1b0e7b

case to-memory-64 bits 64
  pop qword ptr [rdi*1+0x10003e24]  ; 8f 04 3d 24 3e 00 10
  input rdi 0x24
  input flags CF PF AF SF OF
  input memory 0x10005000 8c 18 26 db f8 fc a2 e9
  result rsp 0x10005008
  result memory 0x10003e48 8c 18 26 db f8 fc a2 e9

case to-memory-16 bits 64
  pop word ptr [r12*1+0x10003ded]  ; 66 42 8f 04 25 ed 3d 00 10
  input r12 0x3c
  input flags CF SF DF OF
  input memory 0x10005001 80
  result rsp 0x10005002
  result memory 0x10003e2a 80

case fault bits 64
  pop qword ptr [r13d*8+0x10006c50]  ; 67 42 8f 04 ed 50 6c 00 10
  input r13 0x44c2ac7d0000003e
  input flags CF PF AF SF OF
  input memory 0x10005000 30
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pop r14w  ; 66 41 8f c6
  pop si    ; 66 8f c6
  input flags CF PF AF SF OF
  result rsp 0x10005004
  result rsi 0x1616161616160000
  result r14 0x1e1e1e1e1e1e0000

case code-32 bits 32
  pop edx  ; 5a
  input flags CF ZF DF OF
  input memory 0x10005000 10
  result rdx 0x10
  result rsp 0x10005004

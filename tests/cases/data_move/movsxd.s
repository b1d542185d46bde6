; MOVSXD: row in frontend-x86/src/ops/data_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-32 bits 64
  movsxd r15, eax  ; 4c 63 f8
  input rax 0xc7367f22ffcca91e
  input flags PF AF SF
  result r15 0xffffffffffcca91e

case register-32 bits 64
  movsxd r12d, r15d  ; 45 63 e7
  input r15 0xf
  input flags CF AF ZF SF DF OF
  result r12 0xf

case memory-64-32 bits 64
  movsxd r13, [r9d-0x57]  ; 67 4d 63 a9 a9 ff ff ff
  input r9 0x244b7f6100039b7
  input flags PF SF DF OF
  input memory 0x10003960 9b 56 67 2b
  result r13 0x2b67569b

case memory-32 bits 64
  movsxd r14d, [0x1000435c]  ; 44 63 34 25 5c 43 00 10
  input flags CF AF DF
  input memory 0x1000435c 42 12 cf 63
  result r14 0x63cf1242

case fault bits 64
  movsxd r8d, [rip+0x6436]  ; 44 63 05 36 64 00 00
  input flags CF AF ZF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  movsxd rcx, edi  ; 48 63 cf
  movsxd rdx, edx  ; 48 63 d2
  input rdi 0xff
  input flags CF PF OF
  result rcx 0xff
  result rdx 0x12121212

; VPEXTRB: row in frontend-x86/src/ops/sse_shuffle.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-128-immediate bits 64
  vpextrb esp, xmm14, 0x35  ; c4 63 f9 14 f4 35
  input xmm14 0xf679f7292eea02f3_c055a00000000000
  input flags CF PF ZF
  result rsp 0xa0

case register-32-128-immediate bits 64
  vpextrb r13d, xmm13, 0x19  ; c4 43 79 14 ed 19
  input xmm13 0xfd6a9e98b4c618ce_40cef26ea897fa69
  input flags CF SF OF
  result r13 0x18

case to-memory-8-128-immediate bits 64
  vpextrb [r15*8+0x1000389f], xmm8, 0x80  ; c4 23 f9 14 04 fd 9f 38 00 10 80
  input r15 0x20
  input xmm8 0x900dd71653115d9e_3423a1fe3d4686e2
  input flags CF AF SF OF
  result memory 0x1000399f e2

case fault bits 64
  vpextrb [rip+0x6436], xmm4, 0  ; c4 e3 f9 14 25 36 64 00 00 00
  input xmm4 0xc051c00000000000_647d5cc54297ad59
  input flags CF PF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  vpextrb [eax*2+0x10004127], xmm14, 0x7f  ; 67 c4 63 f9 14 34 45 27 41 00 10 7f
  vpextrb edx, xmm1, 0                     ; c4 e3 f9 14 ca 00
  input rax 0xcc1bf66a00000006
  input xmm14 0x0000000000008000_7ff0000000000000
  input flags CF PF AF ZF SF
  result rdx 0x21

case code-32 bits 32
  vpextrb ecx, xmm4, 0x20  ; c4 e3 79 14 e1 20
  input xmm4 0x4022000000000000_5795553225202835
  input flags CF AF ZF OF
  result rcx 0x35

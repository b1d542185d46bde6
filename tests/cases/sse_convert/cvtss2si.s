; CVTSS2SI: row in frontend-x86/src/ops/sse_convert.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-128 bits 64
  cvtss2si rbp, xmm2  ; f3 48 0f 2d ea
  input xmm2 0x4b47664ec2a50000_7ff8000000001234
  input flags PF ZF SF
  result rbp 0x0
  result mxcsr 0x1fa0

case register-32-128 bits 64
  cvtss2si ecx, xmm0  ; f3 0f 2d c8
  input xmm0 0xd2ff3f447fffffff_7ff0000000000001
  input flags AF ZF SF DF
  result rcx 0x0
  result mxcsr 0x1fa0

case memory-64-32 bits 64
  cvtss2si rax, [r10d-0x32]  ; 67 f3 49 0f 2d 82 ce ff ff ff
  input r10 0xd2c64ecd1000446a
  input flags CF PF ZF SF DF
  result rax 0x0

case memory-32 bits 64
  cvtss2si r9d, [rax*2+0x10003c5c]  ; f3 44 0f 2d 0c 45 5c 3c 00 10
  input rax 0x3e
  input flags AF SF
  input memory 0x10003cd8 7f
  result r9 0x0
  result mxcsr 0x1fa0

case fault bits 64
  cvtss2si rsp, gs:[0x3bff]  ; 65 f3 48 0f 2d 24 25 ff 3b 00 00
  input flags PF AF SF DF OF
  result signal SIGSEGV at 0x10000bc0

case rounding bits 64
  cvtss2si r12, xmm13  ; f3 4d 0f 2d e5
  input xmm13 0x28ca0a5ac2c70000_0000000000000002
  input mxcsr 0x5f80
  result r12 0x1
  result mxcsr 0x5fa0

case sequence bits 64
  cvtss2si rcx, gs:[rdi*1+0xb00]  ; 65 f3 48 0f 2d 0c 3d 00 0b 00 00
  cvtss2si edi, xmm12             ; f3 41 0f 2d fc
  input rdi 0x8
  input flags ZF
  input memory 0x10003f08 a0 16 db c8
  result rcx 0xfffffffffff9274b
  result rdi 0x0
  result mxcsr 0x1fa0

case code-32 bits 32
  cvtss2si ebx, xmm2  ; f3 0f 2d da
  input xmm2 0xc2500000ac57897e_93849410cd15ec5d
  input flags CF PF ZF SF
  result rbx 0xf6a13a30

; PEXT: row in frontend-x86/src/ops/bmi.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  pext rdi, rax, r14  ; c4 c2 fa f5 fe
  input rax 0x1
  input r14 0xb06d81af6a3033d1
  input flags AF ZF OF
  result rdi 0x1

case register-32 bits 64
  pext edi, edi, r9d  ; c4 c2 42 f5 f9
  input rdi 0x34
  input r9 0xff
  input flags AF ZF SF OF
  result unchanged

case memory-64 bits 64
  pext r14, rsp, [rcx*2+0x100038fa]  ; c4 62 da f5 34 4d fa 38 00 10
  input rcx 0x13
  input flags CF PF ZF DF
  input memory 0x10003920 2b 54 b1 23 4d b8 7e 12
  result r14 0x60

case memory-32 bits 64
  pext ecx, ebp, [rdx*1+0x100037e6]  ; c4 e2 52 f5 0c 15 e6 37 00 10
  input rdx 0x3b
  input rbp 0x14
  input flags CF
  result rcx 0x0

case fault bits 64
  pext rsp, rcx, [r8*8+0x10006f2c]  ; c4 a2 f2 f5 24 c5 2c 6f 00 10
  input rcx 0x865b1f8d00008000
  input r8 0x1a
  input flags CF AF ZF SF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  pext rax, r11, r13   ; c4 c2 a2 f5 c5
  pext r9d, r14d, ebx  ; c4 62 0a f5 cb
  input r11 0xd6c9afcd00000002
  input r13 0x1d
  input flags PF OF
  result rax 0x0
  result r9 0xdb6

case code-32 bits 32
  pext eax, ebx, esi  ; c4 e2 62 f5 c6
  input rbx 0x7f
  input rsi 0x0
  input flags AF OF
  result rax 0x0

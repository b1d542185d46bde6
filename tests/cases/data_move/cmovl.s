; CMOVL: row in frontend-x86/src/ops/data_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  cmovl r15, rdx  ; 4c 0f 4c fa
  input rdx 0xe4c5ba9b091b60fb
  input r15 0x15
  input flags CF PF AF ZF SF OF
  result unchanged

case register-32 bits 64
  cmovl esp, edi  ; 0f 4c e7
  input rdi 0x7f
  input flags SF OF
  result unchanged

case register-16 bits 64
  cmovl r10w, dx  ; 66 44 0f 4c d2
  input rdx 0x999706e00000000
  input r10 0x8000
  input flags CF PF AF ZF SF
  result r10 0x0

case memory-64 bits 64
  cmovl r15, [r12d]  ; 67 4d 0f 4c bc 24 00 00 00 00
  input r12 0x534e574b10004258
  input r15 0xc09b6075096ba59c
  input flags CF PF ZF SF OF
  input memory 0x10004258 1c
  result unchanged

case memory-32 bits 64
  cmovl edx, [rcx*1+0x10004671]  ; 0f 4c 14 0d 71 46 00 10
  input rcx 0x3c
  input rdx 0xdfa3fbef0000007f
  input flags CF PF ZF SF OF
  input memory 0x100046ad 7e b5 70
  result rdx 0x7f

case memory-16 bits 64
  cmovl ax, [ebx+r11d*2-0x17]  ; 66 67 42 0f 4c 84 5b e9 ff ff ff
  input rax 0xeb5aa170019cce6d
  input rbx 0x81124b6110004169
  input r11 0x81124b6100000001
  input flags PF SF DF
  input memory 0x10004154 8f 41
  result rax 0xeb5aa170019c418f

case fault bits 64
  cmovl r14w, [rip+0x6436]  ; 66 44 0f 4c 35 36 64 00 00
  input r14 0x1c
  input flags PF AF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  cmovl esp, edx   ; 0f 4c e2
  cmovl esi, r13d  ; 41 0f 4c f5
  input rdx 0xd0ddc4e859d18ba8
  input flags AF SF OF
  result rsi 0x16161616

case code-32 bits 32
  cmovl edi, esi  ; 0f 4c fe
  input rsi 0x32
  input rdi 0x37
  input flags AF SF OF
  result unchanged

; AND: row in frontend-x86/src/ops/logic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  and r9, rsp  ; 4c 23 cc
  input r9 0x27
  input flags ZF DF OF
  result r9 0x0
  result flags PF ?AF ZF DF

case register-64-immediate bits 64
  and rax, 0x1d  ; 48 25 1d 00 00 00
  input rax 0xff1ebd90b945348f
  input flags SF DF
  result rax 0xd
  result flags ?AF DF

case register-32 bits 64
  and r13d, r8d  ; 45 23 e8
  input r8 0xffffffff
  input r13 0x3d
  input flags PF AF ZF
  result flags ?AF

case register-32-immediate bits 64
  and eax, 0x4133f01e  ; 25 1e f0 33 41
  input rax 0x959062df00000000
  input flags CF PF AF DF
  result rax 0x0
  result flags PF ?AF ZF DF

case register-16 bits 64
  and r13w, r13w  ; 66 45 23 ed
  input r13 0x3a
  input flags CF DF
  result flags PF ?AF DF

case register-8 bits 64
  and cl, r12b  ; 44 20 e1
  input rcx 0x2fb9aa7e2f40cbb6
  input r12 0x20bae0ac00008000
  input flags CF AF DF
  result rcx 0x2fb9aa7e2f40cb00
  result flags PF ?AF ZF DF

case memory-64 bits 64
  and r10, [0x10003ee3]  ; 67 4c 23 14 25 e3 3e 00 10
  input r10 0x6af53c814860c405
  input flags PF ZF
  input memory 0x10003ee3 ff 00 80 b1 42 ec 71 02
  result r10 0x2712c0000000005
  result flags PF ?AF

case memory-32 bits 64
  and r14d, [r13*4+0x10004110]  ; 46 23 34 ad 10 41 00 10
  input r13 0x15
  input r14 0x7f
  input flags PF AF SF
  input memory 0x10004164 6d fb 21 fb
  result r14 0x6d
  result flags ?AF

case memory-16 bits 64
  and r9w, [rip+0x3b7f]  ; 66 44 23 0d 7f 3b 00 00
  input r9 0x2b5f2ddf00000001
  input flags CF PF SF DF OF
  input memory 0x10004747 80 ff
  result r9 0x2b5f2ddf00000000
  result flags PF ?AF ZF DF

case memory-8 bits 64
  and ch, [0x10004007]  ; 22 2c 25 07 40 00 10
  input flags CF PF AF ZF DF
  input memory 0x10004007 46
  result rcx 0x1111111111110011
  result flags PF ?AF ZF DF

case to-memory-64 bits 64
  and [rip+0x3411], r15  ; 4c 21 3d 11 34 00 00
  input r15 0xffffffff
  input flags PF SF DF OF
  input memory 0x10003fdd 58 55 40
  result flags PF ?AF ZF DF
  result memory 0x10003fdd 00 00 00

case to-memory-32 bits 64
  and [rip+0x5779], r15d  ; 44 21 3d 79 57 00 00
  input r15 0xe9313935ffffffff
  input flags PF SF
  input memory 0x10006340 ff ef e7 66
  result signal SIGSEGV at 0x10000bc0

case to-memory-16 bits 64
  and gs:[0xc0a], di  ; 65 66 21 3c 25 0a 0c 00 00
  input rdi 0x8d0ab960ffffffff
  input flags CF PF AF ZF SF
  input memory 0x1000400a c0 7f
  result flags PF ?AF

case to-memory-8-immediate bits 64
  and byte ptr [esi+r11d*8+0x33e7], 1  ; 67 42 80 a4 de e7 33 00 00 01
  input rsi 0xe03f6885100004f2
  input r11 0xe03f6885fffffff8
  input flags CF AF DF
  input memory 0x10003899 3e
  result flags PF ?AF ZF DF
  result memory 0x10003899 00

case locked-to-memory-64 bits 64
  lock and [rip+0x3078], rcx  ; f0 48 21 0d 78 30 00 00
  input rcx 0x8fa21c779d67f2e6
  input flags CF PF AF ZF SF OF
  input memory 0x10003c42 c0 ff 00 00 80 ff
  result flags PF ?AF SF
  result memory 0x10003c42 40 9d 00 00 80 8f

case locked-to-memory-32 bits 64
  lock and [0x100042b8], r14d  ; f0 67 44 21 34 25 b8 42 00 10
  input r14 0x4
  input flags PF ZF SF
  input memory 0x100042b8 01 00 80 7f
  result flags PF ?AF ZF
  result memory 0x100042b8 00 00 00 00

case locked-to-memory-16 bits 64
  lock and [0x10003f30], r14w  ; f0 66 67 44 21 34 25 30 3f 00 10
  input r14 0x8fed71484c314c0b
  input flags PF AF OF
  result flags PF ?AF ZF

case locked-to-memory-8 bits 64
  lock and gs:[0xd66], dh  ; 65 f0 20 34 25 66 0d 00 00
  input flags CF PF DF
  input memory 0x10004166 c1
  result flags PF ?AF ZF DF
  result memory 0x10004166 00

case fault bits 64
  and [eax*1+0x10006470], edx  ; 67 21 14 05 70 64 00 10
  input rax 0x4d530b8200000010
  input rdx 0xb257932c1ae9c464
  input flags CF AF OF
  input memory 0x10006480 8d d1 4d 81
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  and ebx, 0xff  ; 81 e3 ff 00 00 00
  and al, 2      ; 24 02
  input rbx 0x668bf16500000002
  input flags CF ZF OF
  result rax 0x1010101010101000
  result rbx 0x2
  result flags PF ?AF ZF

case code-32 bits 32
  and ecx, edi  ; 23 cf
  input rcx 0xff
  input rdi 0x1e
  input flags CF PF OF
  result rcx 0x1e
  result flags PF ?AF

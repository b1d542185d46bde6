; INC: row in frontend-x86/src/ops/arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  inc r15  ; 49 ff c7
  input r15 0xfbce7253c538de8a
  input flags CF ZF SF
  result r15 0xfbce7253c538de8b
  result flags CF PF SF

case register-32 bits 64
  inc ebx  ; ff c3
  input rbx 0x2
  input flags PF AF SF OF
  result rbx 0x3
  result flags PF

case register-16 bits 64
  inc bp  ; 66 ff c5
  input rbp 0x16
  input flags AF ZF DF
  result rbp 0x17
  result flags PF DF

case register-8 bits 64
  inc r10b  ; 41 fe c2
  input r10 0x7
  input flags CF AF ZF DF OF
  result r10 0x8
  result flags CF DF

case to-memory-64 bits 64
  inc qword ptr [esi-0x72]  ; 67 48 ff 86 8e ff ff ff
  input rsi 0x7eb3ebfd1000390a
  input flags CF PF AF ZF SF
  input memory 0x10003898 8a 3f 4a 1d ee 59 25 b4
  result flags CF PF SF
  result memory 0x10003898 8b

case to-memory-32 bits 64
  inc dword ptr [rdi*4+0x1000475c]  ; ff 04 bd 5c 47 00 10
  input rdi 0x11
  input flags CF SF OF
  result flags CF
  result memory 0x100047a0 01

case to-memory-8 bits 64
  inc byte ptr [rdi*2+0x10004515]  ; fe 04 7d 15 45 00 10
  input rdi 0x18
  input flags ZF SF DF
  result flags DF
  result memory 0x10004545 01

case locked-to-memory-64 bits 64
  lock inc qword ptr [r13d*1+0x10003beb]  ; f0 67 4a ff 04 2d eb 3b 00 10
  input r13 0x3695f1060000002d
  input flags CF AF SF DF
  input memory 0x10003c18 93 d9 a7 57 4d 42 5e 88
  result flags CF SF DF
  result memory 0x10003c18 94

case locked-to-memory-32 bits 64
  lock inc dword ptr [ecx-0x35]  ; f0 67 ff 81 cb ff ff ff
  input rcx 0xacfe2b1b10003b49
  input flags AF ZF SF DF OF
  input memory 0x10003b15 30 59 40
  result flags DF
  result memory 0x10003b14 01

case locked-to-memory-16 bits 64
  lock inc word ptr [edi*2+0x1000413a]  ; f0 66 67 ff 04 7d 3a 41 00 10
  input rdi 0x2f291f5200000036
  input flags AF ZF DF
  input memory 0x100041a6 5e c0
  result flags PF SF DF
  result memory 0x100041a6 5f

case locked-to-memory-8 bits 64
  lock inc byte ptr [0x100045e7]  ; f0 fe 04 25 e7 45 00 10
  input flags CF PF AF SF
  input memory 0x100045e7 7f
  result flags CF AF SF OF
  result memory 0x100045e7 80

case fault bits 64
  lock inc byte ptr [eax-0x73]  ; f0 67 fe 80 8d ff ff ff
  input rax 0x4056376210006d33
  input flags CF PF ZF SF OF
  result signal SIGSEGV at 0x10000bc0

case zero bits 64
  inc cl  ; fe c1
  input rcx 0x1d9f6a000007fff
  input flags SF DF OF
  result rcx 0x1d9f6a000007f00
  result flags PF AF ZF DF

case sequence bits 64
  inc dx   ; 66 ff c2
  inc r8d  ; 41 ff c0
  input rdx 0x305a109345c6b4ca
  input flags PF ZF OF
  result rdx 0x305a109345c6b4cb
  result r8 0x18181819
  result flags none

case code-32 bits 32
  inc ebx  ; 43
  input rbx 0x39
  input flags PF
  result rbx 0x3a

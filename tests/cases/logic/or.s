; OR: row in frontend-x86/src/ops/logic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  or rbp, r10  ; 4c 09 d5
  input rbp 0x0
  input r10 0xc955d04bea4db3bc
  input flags CF AF SF DF
  result rbp 0xc955d04bea4db3bc
  result flags ?AF SF DF

case register-64-immediate bits 64
  or rax, 0xffffffff80000000  ; 48 0d 00 00 00 80
  input rax 0xfc25b23900000080
  input flags SF OF
  result rax 0xffffffff80000080
  result flags ?AF SF

case register-32 bits 64
  or r8d, r12d  ; 45 0b c4
  input r8 0xdf3e883d8561ff9
  input r12 0x21
  input flags PF SF OF
  result r8 0xd8561ff9
  result flags PF ?AF SF

case register-32-immediate bits 64
  or eax, 0x3b  ; 0d 3b 00 00 00
  input rax 0xa75eb94f606a1a24
  input flags CF SF DF OF
  result rax 0x606a1a3f
  result flags PF ?AF DF

case register-16 bits 64
  or cx, sp  ; 66 09 e1
  input rcx 0xf6d3812c414d007d
  input flags AF ZF DF OF
  result rcx 0xf6d3812c414d507d
  result flags PF ?AF DF

case register-8 bits 64
  or bpl, cl  ; 40 08 cd
  input rcx 0xdc8acb3cf47a0eb
  input rbp 0xaf4910b3ec9ce7cd
  input flags CF PF OF
  result rbp 0xaf4910b3ec9ce7ef
  result flags ?AF SF

case memory-64 bits 64
  or rax, [rbp*2+0x10003a32]  ; 48 0b 04 6d 32 3a 00 10
  input rax 0xe179a870000007f
  input rbp 0x3b
  input flags ZF SF
  input memory 0x10003aaa c0 ff f5 56 50 4c
  result rax 0x4e57def7ffc0007f
  result flags ?AF

case memory-32 bits 64
  or ebx, [r11d+0x4002]  ; 67 41 0b 9b 02 40 00 00
  input rbx 0x34
  input r11 0x26039f2d1000039e
  input flags PF AF SF OF
  result flags ?AF

case memory-16 bits 64
  or di, [rip+0x2f45]  ; 66 0b 3d 45 2f 00 00
  input rdi 0xad91ab0200000001
  input flags PF AF ZF
  input memory 0x10003b0d f8
  result rdi 0xad91ab020000f801
  result flags ?AF SF

case memory-8 bits 64
  or r13b, [rdx*1+0x10004641]  ; 44 0a 2c 15 41 46 00 10
  input rdx 0x19
  input r13 0xe
  input flags PF AF ZF SF
  input memory 0x1000465a b3
  result r13 0xbf
  result flags ?AF SF

case to-memory-64 bits 64
  or gs:[0x114c], r9  ; 65 4c 09 0c 25 4c 11 00 00
  input r9 0xcac3802107139d0a
  input flags ZF SF
  input memory 0x10004550 25 5a a9 a8
  result flags PF ?AF SF
  result memory 0x1000454c 0a 9d 13 07 25 da eb ea

case to-memory-32 bits 64
  or gs:[rbx*8+0x102c], ecx  ; 65 09 0c dd 2c 10 00 00
  input rcx 0x8
  input rbx 0x2c
  input flags AF ZF SF
  result flags ?AF
  result memory 0x1000458c 08

case to-memory-16 bits 64
  or [0x10006ec0], r8w  ; 66 44 09 04 25 c0 6e 00 10
  input r8 0x2
  input flags ZF
  input memory 0x10006ec0 d6 e3
  result signal SIGSEGV at 0x10000bc0

case to-memory-8 bits 64
  or [0x10004141], dil  ; 67 40 08 3c 25 41 41 00 10
  input rdi 0x65247aeb0000007f
  input memory 0x10004141 ff
  result flags PF ?AF SF

case locked-to-memory-64 bits 64
  lock or [0x100046e0], rcx  ; f0 48 09 0c 25 e0 46 00 10
  input rcx 0x89efdf2200000000
  input flags CF OF
  input memory 0x100046e0 5b bf e3 38 13 f1 a3 c3
  result flags ?AF SF
  result memory 0x100046e4 33 ff ef cb

case locked-to-memory-32 bits 64
  lock or [rip+0x38f9], ebp  ; f0 09 2d f9 38 00 00
  input rbp 0x1f3db5c3a563fcb2
  input flags SF DF OF
  input memory 0x100044c0 01
  result flags ?AF SF DF
  result memory 0x100044c0 b3 fc 63 a5

case locked-to-memory-16 bits 64
  lock or [r15*4+0x10003bfe], r11w  ; f0 66 46 09 1c bd fe 3b 00 10
  input r11 0x2
  input r15 0x39
  input flags CF ZF SF
  input memory 0x10003ce2 37 be
  result flags ?AF SF

case locked-to-memory-8 bits 64
  lock or [r13d+0x3a], r9b  ; f0 67 45 08 8d 3a 00 00 00
  input r9 0xaa30182e00000002
  input r13 0x6e4b6a3610003bb2
  input flags CF AF ZF SF DF OF
  input memory 0x10003bec fb
  result flags ?AF SF DF

case fault bits 64
  or qword ptr [rip+0x6235], 0xffffffffdf20b97d  ; 48 81 0d 35 62 00 00 7d b9 20 df
  input flags AF OF
  input memory 0x10006e01 40 b0 42 00 80 19 42
  result signal SIGSEGV at 0x10000bc0

case zero bits 64
  or al, 0  ; 0c 00
  input rax 0x6a1ebe4700000000
  result flags PF ?AF ZF

case sequence bits 64
  or r8b, 0xff  ; 41 80 c8 ff
  or r10, rbp   ; 49 09 ea
  input r8 0x6239186b4a1ead3a
  input flags SF DF OF
  result r8 0x6239186b4a1eadff
  result r10 0x1f1f1f1f1f1f1f1f
  result flags ?AF DF

case code-32 bits 32
  or esp, ecx  ; 09 cc
  input rcx 0xffffffff
  input flags CF PF OF
  result rsp 0xffffffff
  result flags PF ?AF SF

; SUB: row in frontend-x86/src/ops/arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  sub r10, rdi  ; 4c 2b d7
  input rdi 0x895602dc9bb6cba4
  input r10 0xff
  input flags CF PF AF ZF SF DF
  result r10 0x76a9fd236449355b
  result flags CF DF

case register-64-immediate bits 64
  sub rax, 0  ; 48 2d 00 00 00 00
  input rax 0x724fe62dffffffff
  input flags PF AF OF
  result flags PF

case register-32 bits 64
  sub esp, r12d  ; 44 29 e4
  input r12 0x1f
  input flags CF PF AF DF OF
  result rsp 0x10004fe1
  result flags PF AF DF

case register-32-immediate bits 64
  sub eax, 0xff  ; 2d ff 00 00 00
  input rax 0x8a012275180b6a5d
  input flags CF DF
  result rax 0x180b695e
  result flags AF DF

case register-16 bits 64
  sub ax, r9w  ; 66 41 2b c1
  input rax 0x64dd271001fc6b12
  input r9 0x14
  input flags PF
  result rax 0x64dd271001fc6afe
  result flags AF

case register-8 bits 64
  sub spl, r11b  ; 44 28 dc
  input r11 0x7812c09affffffff
  input flags CF PF AF ZF SF DF
  result rsp 0x10005001
  result flags CF AF DF

case memory-64 bits 64
  sub rbx, [0x1000423d]  ; 48 2b 1c 25 3d 42 00 10
  input rbx 0x2fc67486ffffffff
  input flags PF AF SF DF
  input memory 0x1000423d d8 a8 d0 1b
  result rbx 0x2fc67486e42f5727
  result flags PF DF

case memory-32 bits 64
  sub eax, [0x10003d98]  ; 2b 04 25 98 3d 00 10
  input rax 0x5ca23cf080069584
  input flags CF PF DF
  input memory 0x10003d98 01
  result rax 0x80069583
  result flags SF DF

case memory-16 bits 64
  sub di, [ebx-0x76]  ; 66 67 2b bb 8a ff ff ff
  input rbx 0xab1508e4100044e2
  input rdi 0x1
  input flags PF OF
  result flags none

case memory-8 bits 64
  sub bl, [0x100041e9]  ; 67 2a 1c 25 e9 41 00 10
  input rbx 0xffffffff
  input flags ZF SF DF OF
  result flags PF SF DF

case to-memory-64 bits 64
  sub [r8d], r11  ; 67 4d 29 98 00 00 00 00
  input r8 0xdeff228310003f88
  input r11 0x80
  input flags CF PF AF
  input memory 0x10003f88 08
  result flags CF PF SF
  result memory 0x10003f88 88 ff ff ff ff ff ff ff

case to-memory-32 bits 64
  sub [rsi*1+0x1000416b], ebp  ; 29 2c 35 6b 41 00 10
  input rbp 0x1c
  input rsi 0x31
  input flags CF PF AF DF OF
  input memory 0x1000419c 01 a5 a5 0c
  result flags AF DF
  result memory 0x1000419c e5 a4

case to-memory-16 bits 64
  sub [r11d-0xbdb4], r9w  ; 66 67 45 29 8b 4c 42 ff ff
  input r9 0x7f
  input r11 0x7772f30010010462
  input flags CF SF DF
  input memory 0x100046ae 0a ad
  result flags PF AF SF DF
  result memory 0x100046ae 8b ac

case to-memory-8 bits 64
  sub [rip+0x361a], cl  ; 28 0d 1a 36 00 00
  input rcx 0xfad4d4f00000001
  input flags CF PF AF ZF SF DF OF
  input memory 0x100041e0 3c
  result flags DF
  result memory 0x100041e0 3b

case locked-to-memory-64 bits 64
  lock sub [esi+edi*4], r8  ; f0 67 4c 29 84 be 00 00 00 00
  input rsi 0xc53412710004000
  input rdi 0xc53412700000018
  input r8 0xe1af99ed00008000
  input flags CF AF
  input memory 0x10004061 80 00 00 d5 96 69 62
  result flags CF PF SF OF
  result memory 0x10004061 00 00 00 e8 fc b9 80

case locked-to-memory-32 bits 64
  lock sub [0x10003a8c], r11d  ; f0 44 29 1c 25 8c 3a 00 10
  input r11 0x1
  input flags PF SF
  input memory 0x10003a8d 80 b2 c2
  result flags PF AF SF
  result memory 0x10003a8c ff 7f

case locked-to-memory-16 bits 64
  lock sub [r13d*4+0x100046ec], r9w  ; f0 66 67 46 29 0c ad ec 46 00 10
  input r9 0x8000000000000000
  input r13 0xab52b76600000014
  input flags ZF OF
  input memory 0x1000473d 60
  result flags PF

case locked-to-memory-8 bits 64
  lock sub [esp-0x31], r14b  ; f0 67 44 28 b4 24 cf ff ff ff
  input rsp 0xff774e8c10004422
  input r14 0x3
  input flags AF DF
  input memory 0x100043f1 2d
  result flags DF
  result memory 0x100043f1 2a

case carry bits 64
  sub r11b, [r13d-0xfacd]  ; 67 45 2a 9d 33 05 ff ff
  input r11 0x2
  input r13 0x3eb32c31001362a
  input flags AF SF OF
  input memory 0x10003b5d 36
  result r11 0xcc
  result flags CF PF AF SF

case zero bits 64
  sub ebx, ebx  ; 29 db
  input rbx 0xeda053a100000080
  input flags CF AF SF OF
  result rbx 0x0
  result flags PF ZF

case fault bits 64
  sub dword ptr [r15d+r14d*2], 0xffffffff  ; 67 43 83 ac 77 00 00 00 00 ff
  input r14 0x9c47eb8400000019
  input r15 0x9c47eb8410006fcd
  input flags PF AF ZF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  sub dil, 0x3c  ; 40 80 ef 3c
  sub rax, rsi   ; 48 2b c6
  input rdi 0xf96e2304df7a11b8
  input flags AF SF
  result rax 0xf9f9f9f9f9f9f9fa
  result rdi 0xf96e2304df7a117c
  result flags CF PF AF SF

case code-32 bits 32
  sub esp, ecx  ; 2b e1
  input rcx 0x3bc33df3
  input flags CF ZF SF OF
  result rsp 0xd43d120d
  result flags CF AF SF

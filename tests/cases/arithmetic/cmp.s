; CMP: row in frontend-x86/src/ops/arithmetic.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  cmp r10, rsi  ; 49 39 f2
  input rsi 0x0
  input r10 0x2e
  input flags CF
  result flags PF

case register-64-immediate bits 64
  cmp rax, 0xff  ; 48 3d ff 00 00 00
  input rax 0xc6dd5997fccc7c12
  input flags CF ZF SF
  result flags AF SF

case register-32 bits 64
  cmp esi, r14d  ; 41 3b f6
  input rsi 0xad9706a48f3df333
  input r14 0xd
  input flags PF SF
  result flags AF SF

case register-32-immediate bits 64
  cmp eax, 0x80  ; 3d 80 00 00 00
  input rax 0x16
  input flags SF
  result flags CF PF SF

case register-16 bits 64
  cmp r8w, si  ; 66 44 3b c6
  input rsi 0x25
  input r8 0x26
  input flags AF ZF DF
  result flags DF

case register-8 bits 64
  cmp sil, r11b  ; 44 38 de
  input rsi 0x87ea714900000080
  input r11 0x475df85fffffffff
  input flags CF PF SF
  result flags CF PF AF SF

case memory-32 bits 64
  cmp r13d, [r11d*2+0x100042e4]  ; 67 46 3b 2c 5d e4 42 00 10
  input r11 0x9aa9dd3d00000000
  input r13 0xbca439f0ffffffff
  input flags CF PF DF OF
  input memory 0x100042e4 7f bf 64 e8
  result flags DF

case memory-16 bits 64
  cmp sp, [0x1000425a]  ; 66 3b 24 25 5a 42 00 10
  input flags CF PF ZF
  input memory 0x1000425a 70 84
  result flags CF PF SF OF

case memory-8 bits 64
  cmp r8b, [0x10004370]  ; 44 3a 04 25 70 43 00 10
  input r8 0x2e80448b1b1bc712
  input flags OF
  result flags PF

case to-memory-64 bits 64
  cmp [rip+0x2e81], rcx  ; 48 39 0d 81 2e 00 00
  input rcx 0x7fffffff
  input flags PF ZF DF
  input memory 0x10003a48 f4 c2 58 15 62 95 af d4
  result flags PF AF SF DF

case to-memory-32 bits 64
  cmp gs:[rdx*2+0x912], r9d  ; 65 44 39 0c 55 12 09 00 00
  input rdx 0x17
  input r9 0xb8d7b0fb0000007f
  input flags PF ZF SF DF
  input memory 0x10003d42 4c c1
  result flags PF AF SF DF

case to-memory-16 bits 64
  cmp [rip+0x3a1a], r13w  ; 66 44 39 2d 1a 3a 00 00
  input r13 0x2
  input flags SF
  input memory 0x100045e2 80 3f
  result flags PF AF

case to-memory-8 bits 64
  cmp [r13d+r15d*4], r15b  ; 67 47 38 bc bd 00 00 00 00
  input r13 0xcc0d415610003e1f
  input r15 0xcc0d415600000006
  input flags CF PF ZF SF OF
  result flags CF PF AF SF

case fault bits 64
  cmp qword ptr [r15d+ebx+0xa41a], 0xffffffffffffffc8  ; 67 49 83 bc 1f 1a a4 00 00 c8
  input rbx 0xb89c27dcfffffff1
  input r15 0xb89c27dc0fffcbf2
  input flags PF SF OF
  result signal SIGSEGV at 0x10000bc0

case zero bits 64
  cmp r13, r13  ; 4d 39 ed
  input r13 0x854cc5c16b42a525
  input flags CF SF OF
  result flags PF ZF

case sequence bits 64
  cmp dx, 1      ; 66 81 fa 01 00
  cmp rsi, 0x80  ; 48 81 fe 80 00 00 00
  input rdx 0x2
  input flags AF ZF SF DF
  result flags PF DF

case code-32 bits 32
  cmp ebx, esi  ; 39 f3
  input rbx 0xff
  input rsi 0x80000000
  input flags CF AF ZF DF
  result flags CF PF SF DF OF

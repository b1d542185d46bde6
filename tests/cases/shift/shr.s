; SHR: row in frontend-x86/src/ops/shift.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-8 bits 64
  shr r8, cl  ; 49 d3 e8
  input rcx 0x301ef37980000000
  input r8 0x18
  input flags CF AF ZF OF
  result flags CF ?AF ZF OF

case register-64-immediate bits 64
  shr r15, 0xa  ; 49 c1 ef 0a
  input r15 0xffffffffffffffff
  input flags CF PF ZF OF
  result r15 0x3fffffffffffff
  result flags CF PF ?AF ?OF

case register-32-8 bits 64
  shr edx, cl  ; d3 ea
  input rcx 0xc8896b7fffffffff
  input rdx 0x80
  input flags CF PF OF
  result rdx 0x0
  result flags PF ?AF ZF ?OF

case register-32-immediate bits 64
  shr r15d, 1  ; 41 d1 ef
  input r15 0x7b3be9ef7fffffff
  input flags CF PF OF
  result r15 0x3fffffff
  result flags CF PF ?AF

case register-16-8 bits 64
  shr r14w, cl  ; 66 41 d3 ee
  input rcx 0xd72c985a00007fff
  input r14 0x1
  input flags CF AF ZF OF
  result r14 0x0
  result flags PF ?AF ZF ?OF

case register-16-immediate bits 64
  shr sp, 1  ; 66 d1 ec
  input flags AF ZF DF OF
  result rsp 0x10002800
  result flags PF ?AF DF

case register-8 bits 64
  shr ch, cl  ; d2 ed
  input rcx 0xffffffff
  input flags CF AF ZF OF
  result rcx 0xffff00ff
  result flags PF ?AF ZF ?OF

case to-memory-64-8 bits 64
  shr qword ptr [esi], cl  ; 67 48 d3 ae 00 00 00 00
  input rcx 0x737f970b000000ff
  input rsi 0x740af75a100038bc
  input flags CF AF ZF SF OF
  input memory 0x100038bc 04 97 fa a0 72 57 e6 c8
  result flags CF ?AF ?OF
  result memory 0x100038bc 01 00 00 00 00 00 00 00

case to-memory-64-immediate bits 64
  shr qword ptr [r15d], 0xc9  ; 67 49 c1 af 00 00 00 00 c9
  input r15 0xcf2a576b10003faa
  input flags ZF SF DF
  input memory 0x10003faa 4b 89 05 49 31 0b 00 80
  result flags CF ?AF DF ?OF
  result memory 0x10003faa c4 82 a4 98 05 00 40 00

case to-memory-32-8 bits 64
  shr dword ptr [rip+0x30a1], cl  ; d3 2d a1 30 00 00
  input rcx 0xff
  input flags CF PF ZF SF
  input memory 0x10003c67 56 00 00 c0
  result flags CF ?AF ?OF
  result memory 0x10003c67 01 00 00 00

case to-memory-32-immediate bits 64
  shr dword ptr gs:[0x1004], 1  ; 65 d1 2c 25 04 10 00 00
  input flags ZF DF
  input memory 0x10004405 30 49 c0
  result flags PF ?AF DF OF
  result memory 0x10004405 98 24 60

case to-memory-16-8 bits 64
  shr word ptr [edi-2], cl  ; 66 67 d3 af fe ff ff ff
  input rcx 0x80
  input rdi 0x5e0dc38100044d0
  input flags CF AF ZF OF
  input memory 0x100044ce cd 89
  result flags CF ?AF ZF OF

case to-memory-16-immediate bits 64
  shr word ptr [r12d+r10d*2+0x5280], 0x3e  ; 66 67 43 c1 ac 54 80 52 00 00 3e
  input r10 0xe76d1a600000003
  input r12 0xe76d1a60ffff14e
  input flags PF ZF SF DF
  input memory 0x100043d4 85 a7
  result flags PF ?AF ZF DF ?OF
  result memory 0x100043d4 00 00

case to-memory-8 bits 64
  shr byte ptr [r11d+0x19], cl  ; 67 41 d2 ab 19 00 00 00
  input rcx 0x7f
  input r11 0x2eb7326a10003871
  input flags CF AF ZF
  input memory 0x1000388a ff
  result flags PF ?AF ZF ?OF
  result memory 0x1000388a 00

case fault bits 64
  shr dword ptr [r8*1+0x100061f8], cl  ; 42 d3 2c 05 f8 61 00 10
  input rcx 0xffffffff
  input r8 0x8
  input flags PF ZF DF
  input memory 0x10006200 19 ef 27 82
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  shr qword ptr [r9*1+0x10003db2], cl  ; 4a d3 2c 0d b2 3d 00 10
  shr r10w, cl                         ; 66 41 d3 ea
  input rcx 0x3f
  input r9 0x2e
  input flags PF ZF DF
  input memory 0x10003de0 01
  result r10 0x1a1a1a1a1a1a0000
  result flags PF ?AF ZF DF ?OF
  result memory 0x10003de0 00

case code-32 bits 32
  shr ebp, cl  ; d3 ed
  input rcx 0x2
  input rbp 0x19
  input flags CF
  result rbp 0x6
  result flags PF ?AF ?OF

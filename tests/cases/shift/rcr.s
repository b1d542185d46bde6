; RCR: row in frontend-x86/src/ops/shift.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-8 bits 64
  rcr rsi, cl  ; 48 d3 de
  input rcx 0x8000000000000000
  input rsi 0x1
  input flags PF AF ZF SF DF
  result unchanged

case register-64-immediate bits 64
  rcr rbp, 0x1f  ; 48 c1 dd 1f
  input rbp 0x82b4bd0a008c19a9
  input flags ZF SF OF
  result rbp 0x23066a505697a14
  result flags ZF SF ?OF

case register-32-8 bits 64
  rcr r15d, cl  ; 41 d3 df
  input rcx 0x29
  input r15 0x4
  input flags CF
  result r15 0x4800000
  result flags ?OF

case register-32-immediate bits 64
  rcr esi, 0  ; c1 de 00
  input rsi 0x2b
  input flags CF PF
  result unchanged

case register-16-8 bits 64
  rcr bx, cl  ; 66 d3 db
  input rcx 0x8ea01f4d00008000
  input rbx 0x70fe56f000000001
  input flags CF AF ZF SF
  result unchanged

case register-16-immediate bits 64
  rcr bx, 0x14  ; 66 c1 db 14
  input rbx 0x33
  input flags PF SF DF
  result rbx 0xc006
  result flags PF SF DF ?OF

case register-8 bits 64
  rcr al, cl  ; d2 d8
  input rax 0xea73cd5654ad78f8
  input rcx 0x3b78f31a80000000
  input flags CF OF
  result unchanged

case to-memory-64-8 bits 64
  rcr qword ptr [rip+0x2f57], cl  ; 48 d3 1d 57 2f 00 00
  input rcx 0x466a052fffffffff
  input flags PF SF DF
  input memory 0x10003b1e 69 43 00 00 00 00 00 60
  result flags CF PF SF DF ?OF
  result memory 0x10003b1e a4 0d 01 00 00 00 00 80

case to-memory-64-immediate bits 64
  rcr qword ptr [0x100041c0], 0xc  ; 67 48 c1 1c 25 c0 41 00 10 0c
  input flags CF AF SF OF
  input memory 0x100041c0 ff ff ff ff 3b 19 3b 03
  result flags CF AF SF ?OF
  result memory 0x100041c2 bf 93 b1 33 f0 ff

case to-memory-32-8 bits 64
  rcr dword ptr [esi+r10d*4+0x2d], cl  ; 67 42 d3 9c 96 2d 00 00 00
  input rcx 0x33
  input rsi 0xbb51f9b81000452f
  input r10 0xbb51f9b8fffffff9
  input flags AF ZF DF OF
  result flags AF ZF DF ?OF

case to-memory-32-immediate bits 64
  rcr dword ptr [r15*8+0x1000376d], 1  ; 42 d1 1c fd 6d 37 00 10
  input r15 0x19
  input flags ZF SF DF
  input memory 0x10003835 ad 7c 07
  result flags CF ZF SF DF
  result memory 0x10003835 56 be 03

case to-memory-16-8 bits 64
  rcr word ptr [r9*4+0x100043d8], cl  ; 66 42 d3 1c 8d d8 43 00 10
  input rcx 0x7fff
  input r9 0x2b
  input flags PF ZF
  result flags PF ZF ?OF

case to-memory-16-immediate bits 64
  rcr word ptr [0x1000384a], 1  ; 66 d1 1c 25 4a 38 00 10
  input flags CF PF ZF OF
  result flags PF ZF OF
  result memory 0x1000384b 80

case to-memory-8 bits 64
  rcr byte ptr gs:[0x1275], cl  ; 65 d2 1c 25 75 12 00 00
  input rcx 0x36
  input flags CF PF AF ZF OF
  input memory 0x10004675 f3
  result flags PF AF ZF ?OF
  result memory 0x10004675 7f

case fault bits 64
  rcr dword ptr [0x10007000], 1  ; d1 1c 25 00 70 00 10
  input flags CF AF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  rcr ebp, cl  ; d3 dd
  rcr si, cl   ; 66 d3 de
  input rcx 0xbfdbb84c01302b03
  input rbp 0x10
  input flags AF ZF SF DF
  result rbp 0x2
  result rsi 0x16161616161682c2
  result flags CF AF ZF SF DF ?OF

case code-32 bits 32
  rcr ebx, cl  ; d3 db
  input rcx 0x4b3d1f90
  input rbx 0x3d
  input flags PF DF
  result rbx 0x7a0000
  result flags PF DF ?OF

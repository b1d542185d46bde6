; SAL: row in frontend-x86/src/ops/shift.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-8 bits 64
  shl rdx, cl  ; 48 d3 f2
  input rcx 0xf45a8f2a177ff8bb
  input rdx 0x80
  input flags CF
  result rdx 0x0
  result flags PF ?AF ZF ?OF

case register-64-immediate bits 64
  shl rbx, 0xff  ; 48 c1 f3 ff
  input rbx 0x3dce5383c38fd424
  input flags PF ZF SF OF
  result rbx 0x0
  result flags PF ?AF ZF ?OF

case register-32-8 bits 64
  shl r11d, cl  ; 41 d3 f3
  input rcx 0x1abd63fee63212af
  input r11 0x3c
  input flags CF PF ZF DF OF
  result r11 0x1e0000
  result flags PF ?AF DF ?OF

case register-32-immediate bits 64
  shl r15d, 1  ; 41 d1 f7
  input r15 0x1
  input flags AF ZF SF OF
  result r15 0x2
  result flags ?AF

case register-16-8 bits 64
  shl sp, cl  ; 66 d3 f4
  input rcx 0x2d0dc15217fdf7b2
  input flags SF OF
  result rsp 0x10000000
  result flags PF ?AF ZF ?OF

case register-16-immediate bits 64
  shl dx, 0x32  ; 66 c1 f2 32
  input rdx 0xda9fd359ffffffff
  input flags PF ZF DF
  result rdx 0xda9fd359ffff0000
  result flags PF ?AF ZF DF ?OF

case register-8 bits 64
  shl al, cl  ; d2 f0
  input rax 0xd
  input rcx 0x31
  input flags CF PF AF OF
  result rax 0x0
  result flags PF ?AF ZF ?OF

case to-memory-64-8 bits 64
  shl qword ptr [r13d], cl  ; 67 49 d3 b5 00 00 00 00
  input rcx 0x2
  input r13 0x2b47e24910004538
  input flags PF AF
  input memory 0x10004538 17 61 24 8d 27 69 25 82
  result flags PF ?AF ?OF
  result memory 0x10004538 5c 84 91 34 9e a4 95 08

case to-memory-64-immediate bits 64
  shl qword ptr [rip+0x3320], 0xff  ; 48 c1 35 20 33 00 00 ff
  input flags PF ZF SF DF OF
  input memory 0x10003eea c0 bf 00 00 80 3f
  result flags PF ?AF ZF DF ?OF
  result memory 0x10003eea 00 00 00 00 00 00

case to-memory-32-8 bits 64
  shl dword ptr [0x1000453c], cl  ; d3 34 25 3c 45 00 10
  input rcx 0x40ef2bc000000002
  input flags CF PF AF DF
  input memory 0x1000453c ce d1 be 71
  result flags CF ?AF SF DF ?OF
  result memory 0x1000453c 38 47 fb c6

case to-memory-32-immediate bits 64
  shl dword ptr [0x10004062], 0xff  ; c1 34 25 62 40 00 10 ff
  input flags CF PF AF ZF
  input memory 0x10004064 47 3a
  result flags PF ?AF ZF ?OF
  result memory 0x10004064 00 00

case to-memory-16-8 bits 64
  shl word ptr [r8d-0x1d], cl  ; 66 67 41 d3 b0 e3 ff ff ff
  input rcx 0x81330cf3ffffffff
  input r8 0x707eef3110004513
  input flags DF
  input memory 0x100044f6 cf 03
  result flags PF ?AF ZF DF ?OF
  result memory 0x100044f6 00 00

case to-memory-16-immediate bits 64
  shl word ptr [rip+0x33ff], 0  ; 66 c1 35 ff 33 00 00 00
  input flags CF AF ZF OF
  input memory 0x10003fc7 4c
  result flags CF ?AF ZF OF

case to-memory-8 bits 64
  shl byte ptr [edx+ecx*4-0xc], cl  ; 67 d2 b4 8a f4 ff ff ff
  input rcx 0x1199450300000014
  input rdx 0x1199450310003bf1
  input flags CF PF SF OF
  input memory 0x10003c35 82
  result flags PF ?AF ZF ?OF
  result memory 0x10003c35 00

case overflow bits 64
  shl byte ptr [edi], 1  ; 67 d0 b7 00 00 00 00
  input rdi 0x2adcf5e110004076
  input flags CF PF AF
  input memory 0x10004076 84
  result flags CF ?AF OF
  result memory 0x10004076 08

case fault bits 64
  shl word ptr gs:[0x2d40], 0x92  ; 65 66 c1 34 25 40 2d 00 00 92
  input flags AF ZF DF
  input memory 0x10006140 8e e2
  result signal SIGSEGV at 0x10000bc0

case carry bits 64
  shl word ptr [rip+0x390f], 1  ; 66 d1 35 0f 39 00 00
  input flags SF OF
  input memory 0x100044d7 80
  result flags CF PF ?AF ZF OF
  result memory 0x100044d7 00

case sequence bits 64
  shl qword ptr [ebp-0x15], 2  ; 67 48 c1 b5 eb ff ff ff 02
  shl r9b, 1                   ; 41 d0 f1
  input rbp 0xd31c504d10004475
  input flags CF PF AF ZF SF DF OF
  input memory 0x10004460 ff ff ff 7f
  result r9 0x1919191919191932
  result flags ?AF DF ?OF
  result memory 0x10004460 fc ff ff ff 01

case code-32 bits 32
  shl edi, cl  ; d3 f7
  input rcx 0xffffffff
  input rdi 0xffffffff
  input flags AF ZF OF
  result rdi 0x80000000
  result flags CF PF ?AF SF ?OF

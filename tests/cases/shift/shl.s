; SHL: row in frontend-x86/src/ops/shift.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64-8 bits 64
  shl r12, cl  ; 49 d3 e4
  input rcx 0x7f
  input r12 0x8000
  input flags CF PF ZF SF
  result r12 0x0
  result flags PF ?AF ZF ?OF

case register-64-immediate bits 64
  shl rbx, 1  ; 48 d1 e3
  input rbx 0x85b757fb00008000
  input flags ZF SF OF
  result rbx 0xb6eaff600010000
  result flags CF PF ?AF OF

case register-32-8 bits 64
  shl r9d, cl  ; 41 d3 e1
  input rcx 0x4f817ca61056f736
  input r9 0x603b2b2c00000002
  input flags PF ZF OF
  result r9 0x800000
  result flags PF ?AF ?OF

case register-32-immediate bits 64
  shl ebx, 2  ; c1 e3 02
  input rbx 0xb5694f55c0ed121c
  input flags AF
  result rbx 0x3b44870
  result flags CF ?AF ?OF

case register-16-8 bits 64
  shl r13w, cl  ; 66 41 d3 e5
  input rcx 0x2d359957ffffffff
  input r13 0x22
  input flags CF ZF DF
  result r13 0x0
  result flags PF ?AF ZF DF ?OF

case register-16-immediate bits 64
  shl cx, 1  ; 66 d1 e1
  input rcx 0x20420fbe0000007f
  input flags CF PF ZF SF OF
  result rcx 0x20420fbe000000fe
  result flags ?AF

case register-8 bits 64
  shl bh, cl  ; d2 e7
  input rcx 0x18
  input flags ZF SF DF
  result rbx 0x1313131313130013
  result flags PF ?AF ZF DF ?OF

case to-memory-64-8 bits 64
  shl qword ptr [r10d+r11d*4-0x5836], cl  ; 67 4b d3 a4 9a ca a7 ff ff
  input rcx 0x1437c8cb4ed4a0c1
  input r10 0x5e0c515d100094da
  input r11 0x5e0c515d0000000b
  input flags PF AF DF
  input memory 0x10003cd1 80 51 c2 00 00 bc c2
  result flags CF PF ?AF SF DF
  result memory 0x10003cd1 00 a3 84 01 00 78 85

case to-memory-64-immediate bits 64
  shl qword ptr [edx], 0x3a  ; 67 48 c1 a2 00 00 00 00 3a
  input rdx 0xf5f3bfed10004518
  input flags PF ZF SF
  input memory 0x10004518 01
  result flags PF ?AF ?OF
  result memory 0x10004518 00 00 00 00 00 00 00 04

case to-memory-32-8 bits 64
  shl dword ptr [r14*1+0x10003adb], cl  ; 42 d3 24 35 db 3a 00 10
  input rcx 0x1b
  input r14 0x39
  input flags CF PF AF ZF
  input memory 0x10003b14 65 63 ea 53
  result flags CF PF ?AF ?OF
  result memory 0x10003b14 00 00 00 28

case to-memory-32-immediate bits 64
  shl dword ptr [r12*1+0x10003bdf], 1  ; 42 d1 24 25 df 3b 00 10
  input r12 0x5
  input flags PF SF DF
  input memory 0x10003be6 f0 3f
  result flags PF ?AF DF
  result memory 0x10003be6 e0 7f

case to-memory-16-8 bits 64
  shl word ptr [rip+0x2ffd], cl  ; 66 d3 25 fd 2f 00 00
  input rcx 0x28
  input flags CF PF SF DF
  input memory 0x10003bc5 c0
  result flags PF ?AF ZF DF ?OF
  result memory 0x10003bc5 00

case to-memory-16-immediate bits 64
  shl word ptr [0x10003822], 0x63  ; 66 c1 24 25 22 38 00 10 63
  input flags PF SF
  result flags PF ?AF ZF ?OF

case to-memory-8 bits 64
  shl byte ptr [rip+0x3abc], cl  ; d2 25 bc 3a 00 00
  input rcx 0xc375210c00000000
  input flags CF PF AF ZF SF DF OF
  input memory 0x10004682 fe
  result flags CF PF ?AF ZF SF DF OF

case fault bits 64
  shl word ptr [rdx*4+0x10006db8], 0xff  ; 66 c1 24 95 b8 6d 00 10 ff
  input rdx 0x12
  input flags CF ZF SF DF OF
  input memory 0x10006e00 54 1a
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  shl dword ptr [r15d+r14d*8-0xdb1b], 1  ; 67 43 d1 a4 f7 e5 24 ff ff
  shl dh, cl                             ; d2 e6
  input r14 0xe2dd4a6affffffeb
  input r15 0xe2dd4a6a10011f58
  input flags CF PF DF OF
  input memory 0x10004396 d6 42 99
  result rdx 0x1212121212120012
  result flags PF ?AF ZF DF ?OF
  result memory 0x10004396 ac 85 32

case code-32 bits 32
  shl eax, cl  ; d3 e0
  input rax 0x786a514b
  input rcx 0x3f
  input flags PF ZF DF
  result rax 0x80000000
  result flags CF PF ?AF SF DF ?OF

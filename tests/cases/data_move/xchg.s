; XCHG: row in frontend-x86/src/ops/data_move.rs.
; What is not named has the values of tests/cases/README.md. Answers: `cargo xtask bless`.

case register-64 bits 64
  xchg r13, rax  ; 49 95
  input rax 0xa96b48760fb9155f
  input r13 0x39
  input flags DF
  result rax 0x39
  result r13 0xa96b48760fb9155f

case register-32 bits 64
  xchg ebx, eax  ; 93
  input rax 0x1fa89e80eb6cf5fa
  input rbx 0x28
  input flags CF AF ZF
  result rax 0x28
  result rbx 0xeb6cf5fa

case register-16 bits 64
  xchg r11w, ax  ; 66 41 93
  input rax 0x29
  input r11 0x39
  input flags CF SF OF
  result rax 0x39
  result r11 0x29

case register-8 bits 64
  xchg dh, dl  ; 86 d6
  input rdx 0xe
  input flags AF ZF SF
  result rdx 0xe00

case to-memory-64 bits 64
  xchg [rbp*1+0x10004016], rbx  ; 48 87 1c 2d 16 40 00 10
  input rbx 0x59a3c17a0000007f
  input rbp 0x3
  input flags CF AF OF
  input memory 0x1000401d 58 58 40 cc
  result rbx 0xcc40585800000000
  result memory 0x10004019 7f 00 00 00 7a c1 a3 59

case to-memory-32 bits 64
  xchg [r10*2+0x1000468a], edi  ; 42 87 3c 55 8a 46 00 10
  input rdi 0xfcb2356800007fff
  input r10 0x9
  input flags CF AF ZF
  input memory 0x1000469e c0 ff
  result rdi 0xffc00000
  result memory 0x1000469c ff 7f 00 00

case to-memory-16 bits 64
  xchg [edi-0x3c], r15w  ; 66 67 44 87 bf c4 ff ff ff
  input rdi 0x90f4700100040ba
  input r15 0xecd194b487948c17
  input flags ZF SF DF
  result r15 0xecd194b487940000
  result memory 0x1000407e 17 8c

case to-memory-8 bits 64
  xchg [rbx*4+0x10003c35], r11b  ; 44 86 1c 9d 35 3c 00 10
  input rbx 0x36
  input r11 0xffffffff
  input flags CF PF
  result r11 0xffffff00
  result memory 0x10003d0d ff

case locked-to-memory-64 bits 64
  lock xchg gs:[r14*2+0x4f2], rbp  ; 65 f0 4a 87 2c 75 f2 04 00 00
  input rbp 0x6
  input r14 0x17
  input flags CF SF OF
  input memory 0x10003920 ce 4d 0d 6f b1 ea 27 67
  result rbp 0x6727eab16f0d4dce
  result memory 0x10003920 06 00 00 00 00 00 00 00

case locked-to-memory-32 bits 64
  lock xchg [eax], esi  ; f0 67 87 b0 00 00 00 00
  input rax 0xe101f83010003f38
  input rsi 0x0
  input flags SF OF
  input memory 0x10003f38 68 f9 ab 91
  result rsi 0x91abf968
  result memory 0x10003f38 00 00 00 00

case locked-to-memory-16 bits 64
  lock xchg [0x10003c3e], r13w  ; f0 66 44 87 2c 25 3e 3c 00 10
  input r13 0x2
  input flags CF DF
  input memory 0x10003c3e f8 7f
  result r13 0x7ff8
  result memory 0x10003c3e 02 00

case locked-to-memory-8 bits 64
  lock xchg [rip+0x3642], r14b  ; f0 44 86 35 42 36 00 00
  input r14 0x6fbc44454915fb3a
  input flags CF OF
  input memory 0x1000420a 38
  result r14 0x6fbc44454915fb38
  result memory 0x1000420a 3a

case fault bits 64
  lock xchg [0x10006c80], rsp  ; f0 48 87 24 25 80 6c 00 10
  input flags CF AF SF OF
  result signal SIGSEGV at 0x10000bc0

case sequence bits 64
  xchg [rip+0x304e], dl  ; 86 15 4e 30 00 00
  xchg r11, rax          ; 49 93
  input rdx 0xe8816b8af64e6340
  input flags CF PF SF
  input memory 0x10003c14 56
  result rax 0x1b1b1b1b1b1b1b1b
  result rdx 0xe8816b8af64e6356
  result r11 0x1010101010101010
  result memory 0x10003c14 40

case code-32 bits 32
  xchg esp, eax  ; 94
  input rax 0x41a119b6
  input flags CF PF AF SF DF
  result rax 0x10005000
  result rsp 0x41a119b6

case no-pause bits 64
  xchg r8d, eax  ; f3 41 90
  result rax 0x18181818
  result r8 0x10101010
